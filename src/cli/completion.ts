import type { Command } from "commander";
import { choose } from "./choose.js";
import type { CliContext } from "./context.js";
import { type ExitCode, exitCodes } from "./exit-codes.js";

/** `verdex completion bash|zsh|fish`: made from the commands themselves, so that it knows all of them. */
export async function runCompletion(context: CliContext, shell: string, program: Command): Promise<ExitCode> {
  const { lang, streams } = context;
  const chosen = choose(shell, { option: "<shell>", from: ["bash", "zsh", "fish"], lang });
  const words = wordsOf(program, []);
  await streams.stdout.write({ bash, zsh, fish }[chosen](words));
  return exitCodes.clean;
}

/** What may follow a command: its sub-commands and options. */
interface Words {
  /** `""` for the program, `catalogue list` for a sub-command. */
  readonly path: string;
  readonly commands: readonly string[];
  readonly options: readonly string[];
  /** What an option takes, where that is a choice of words. */
  readonly values: readonly Values[];
}

interface Values {
  /** `-f`, `--format` */
  readonly names: readonly string[];
  readonly words: readonly string[];
}

function wordsOf(command: Command, global: readonly string[], path = ""): Words[] {
  const own = command.options.flatMap(({ long }) => long ?? []);
  const options = [...new Set([...own, ...global, "--help"])];
  const values = command.options.flatMap(({ short, long, argChoices }) =>
    argChoices === undefined
      ? []
      : [{ names: [short, long].flatMap((name) => name ?? []), words: argChoices }],
  );
  const commands = command.commands.map((sub) => sub.name());
  const below = command.commands.flatMap((sub) =>
    wordsOf(sub, path === "" ? own : global, path === "" ? sub.name() : `${path} ${sub.name()}`),
  );
  return [{ path, commands, options, values }, ...below];
}

function bash(words: readonly Words[]): string {
  const cases = words.map(({ path, commands, options }) => {
    return `    "${path}") words="${[...commands, ...options].join(" ")}" ;;\n`;
  });
  const choices = valueCases(words, (offered) => `words="${offered.join(" ")}"`);
  return `# bash completion for verdex: source <(verdex completion bash)
_verdex() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" path="" words="" word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$word" in
      -*) break ;;
      ${commandNames(words).join("|")}) path="\${path:+$path }$word" ;;
      *) break ;;
    esac
  done
  case "$path" in
${cases.join("")}  esac
  case "$path $before" in
${choices}  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _verdex verdex
`;
}

function zsh(words: readonly Words[]): string {
  const cases = words.map(({ path, commands, options }) => {
    return `    "${path}") offered=(${[...commands, ...options].join(" ")}) ;;\n`;
  });
  const choices = valueCases(words, (offered) => `offered=(${offered.join(" ")})`);
  return `#compdef verdex
# zsh completion for verdex: verdex completion zsh > "\${fpath[1]}/_verdex"
_verdex() {
  local place="" word
  local -a offered
  for word in "\${words[@]:1:CURRENT-2}"; do
    case "$word" in
      -*) break ;;
      ${commandNames(words).join("|")}) place="\${place:+$place }$word" ;;
      *) break ;;
    esac
  done
  case "$place" in
${cases.join("")}  esac
  case "$place \${words[CURRENT-1]}" in
${choices}  esac
  compadd -- $offered
  _files
}
compdef _verdex verdex
`;
}

function fish(words: readonly Words[]): string {
  const lines = words.flatMap(({ path, commands, options, values }) => {
    const names = path.split(" ").filter((name) => name !== "");
    const seen = names.map((name) => `__fish_seen_subcommand_from ${name}`).join("; and ");
    const none = commands.length === 0 ? "" : `not __fish_seen_subcommand_from ${commands.join(" ")}`;
    const condition = [seen, none].filter((part) => part !== "").join("; and ");
    const when = condition === "" ? "" : ` -n '${condition}'`;
    return [
      ...commands.map((command) => `complete -c verdex -f${when} -a ${command}\n`),
      ...options.map((option) => `complete -c verdex${when} -l ${option.slice(2)}\n`),
      ...values.map(({ names, words: offered }) => {
        const flags = names.map((name) =>
          name.startsWith("--") ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`,
        );
        return `complete -c verdex${when} ${flags.join(" ")} -x -a '${offered.join(" ")}'\n`;
      }),
    ];
  });
  return `# fish completion for verdex: verdex completion fish > ~/.config/fish/completions/verdex.fish\n${lines.join("")}`;
}

/** Lines of a shell's `case` on the command and the word before. */
function valueCases(words: readonly Words[], offer: (offered: readonly string[]) => string): string {
  return words
    .flatMap(({ path, values }) =>
      values.map(({ names, words: offered }) => {
        const patterns = names.map((name) => `"${path} ${name}"`).join("|");
        return `    ${patterns}) ${offer(offered)} ;;\n`;
      }),
    )
    .join("");
}

function commandNames(words: readonly Words[]): string[] {
  return [...new Set(words.flatMap(({ commands }) => commands))];
}
