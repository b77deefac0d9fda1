type Wanted = "value" | "value or ]" | "key" | "key or }" | ":" | ", or end" | "nothing";

const TOKEN =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\r\n\t]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.]))/y;

/**
 * Where a text stops being JSON: files are read as the YAML that JSON also is, which takes more than the tools
 * next in line will. Nothing where all of it is JSON.
 */
export const jsonFault = (text: string): number | undefined => {
  if (isJson(text)) return undefined;
  const open: string[] = [];
  let wanted: Wanted = "value";
  for (let at = 0; ; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const next: Wanted | undefined = token
      ? step(wanted, token[1] ?? (token[2] === undefined ? "value" : "text"), open)
      : undefined;
    if (next === undefined) return at + (/^[ \t\r\n]*/.exec(text.slice(at))?.[0].length ?? 0);
    wanted = next;
  }
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** What may come behind a token; nothing where it may not stand here. */
const step = (wanted: Wanted, token: string, open: string[]): Wanted | undefined => {
  const after = (): Wanted => (open.length === 0 ? "nothing" : ", or end");
  const top = open.at(-1);
  if (token === "}" || token === "]") {
    const empty = token === "}" ? "key or }" : "value or ]";
    if (top !== (token === "}" ? "{" : "[") || (wanted !== ", or end" && wanted !== empty)) return undefined;
    open.pop();
    return after();
  }
  switch (wanted) {
    case "key":
    case "key or }":
      return token === "text" ? ":" : undefined;
    case ":":
      return token === ":" ? "value" : undefined;
    case ", or end":
      return token === "," ? (top === "{" ? "key" : "value") : undefined;
    case "nothing":
      return undefined;
    default:
      if (token === "{" || token === "[") {
        open.push(token);
        return token === "{" ? "key or }" : "value or ]";
      }
      return token === "text" || token === "value" ? after() : undefined;
  }
};
