import { spawnSync } from "node:child_process";
import { languageOf } from "../src/cli/locale.js";
import { displayWidth } from "../src/report/display-width.js";

// Shows the answers to the demo records with the command line as a user has it, then where to go from there.

const records = "examples/demo/records.jsonl";
const { status, error } = spawnSync(
  process.execPath,
  ["--import", "tsx", "src/cli/main.ts", "classify", records],
  { stdio: "inherit" },
);
if (error) throw error;
// the last record is broken on purpose: 1 is the right answer
if (status === 0 || status === 1) console.log(nextSteps());
process.exitCode = status === 1 ? 0 : (status ?? 1);

function nextSteps(): string {
  const chinese = languageOf([], process.env) === "zh";
  const steps = [
    [
      "explain examples/demo/records.jsonl --id L-003",
      "为什么这样判断、缺什么",
      "why this answer, what is missing",
    ],
    ["explain 4.2.2", "看一个条目：行、条件、出处", "an item: rows, conditions, source"],
    ["search 充电桩", "按用词找条目", "find an item by words"],
    ["catalogue list", "随附哪些目录和版本", "which catalogues and editions are inside"],
    ["classify FILE --out answers.csv", "判断您自己的记录", "answer records of your own"],
  ] as const;
  const width = Math.max(...steps.map(([command]) => displayWidth(command)));
  const lines = steps.map(
    ([command, zh, en]) =>
      `  npm run verdex -- ${command}${" ".repeat(width - displayWidth(command))}  ${chinese ? zh : en}`,
  );
  const heading = chinese
    ? `最后一条有意写坏：读不出的记录也有一行回答。数据在 ${records}。接下来：`
    : `The last record is broken on purpose: what cannot be read is answered too. Records: ${records}. Next:`;
  return ["", heading, ...lines].join("\n");
}
