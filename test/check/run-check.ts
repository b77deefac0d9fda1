import { runCli } from "../../src/cli/run-cli.js";

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `verdex check` in this process, in English. */
export const inProcess = async (args: readonly string[], input = ""): Promise<Ran> => {
  const stdout: string[] = [];
  const stderr: string[] = [];
  async function* stdin() {
    yield Buffer.from(input);
  }
  const code = await runCli(["check", ...args], {
    stdin: Object.assign(stdin(), { isTTY: false }),
    stdout: { write: (text: string) => void stdout.push(text) },
    stderr: { write: (text: string) => void stderr.push(text) },
    env: { LANG: "en_US.UTF-8" },
  });
  return { code, stdout: stdout.join(""), stderr: stderr.join("") };
};
