import { message } from "../messages/message.js";
import type { RecordFormat } from "./detect-format.js";
import type { Input } from "./input.js";
import { inputError } from "./input-error.js";

/** What holds records in a form of its own, told by its first bytes. */
export type Container = "gzip" | "zip" | "parquet";

const signatures: readonly (readonly [Container, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["parquet", [0x50, 0x41, 0x52, 0x31]],
];
/** What each format may come in; a text comes in none. */
const HOLDERS: Readonly<Partial<Record<RecordFormat, Container>>> = {
  xlsx: "zip",
  parquet: "parquet",
};
const NAMES: Readonly<Record<Container, string>> = { gzip: "gzip", zip: "XLSX / ZIP", parquet: "Parquet" };

/** The container that starts with some bytes. */
export function containerOf(head: Uint8Array): Container | undefined {
  return signatures.find(([, bytes]) => bytes.every((byte, position) => head[position] === byte))?.[0];
}

/** Refuses an input that is not what a person says it is; the name of a file alone says nothing. */
export function refuseOtherFormat(
  told: RecordFormat | undefined,
  found: Container | undefined,
  input: Pick<Input, "lang" | "filename">,
): void {
  if (told === undefined || found === "gzip") return;
  if (HOLDERS[told] === found || (told === "xml" && found === "zip")) return;
  const { lang } = input;
  const detail =
    found === undefined
      ? message(lang, "input.not-format", { format: told })
      : message(lang, "input.binary", { format: NAMES[found] });
  throw inputError(input, "INPUT_UNREADABLE", { detail });
}
