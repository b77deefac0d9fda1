import { realpath } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { RunPaths } from "../bulk/run-files.js";
import type { Lang } from "../messages/lang.js";
import { uiText } from "../messages/ui-text.js";
import { checkTarget } from "./check-target.js";
import { usageError } from "./usage-error.js";

/** A file a command line names. */
export interface NamedPath {
  readonly file: string;
  /** The option that names it; nothing for an input. */
  readonly option?: string;
  /** The command writes it. */
  readonly written: boolean;
}

/** A file an option names that may have been left out. */
export function namedPath(
  option: string,
  file: string | undefined,
  { written }: Pick<NamedPath, "written">,
): readonly NamedPath[] {
  return file === undefined ? [] : [{ file, option, written }];
}

/** The files of a run: those that stay and those beside them while it lasts. */
export function runTargets({
  quarantine,
  quarantinePart,
  quarantineLock,
  ...others
}: RunPaths): readonly NamedPath[] {
  return [
    ...Object.values(others).flatMap((file) => namedPath("--out", file, { written: true })),
    ...[quarantine, quarantinePart, quarantineLock].flatMap((file) =>
      namedPath("--quarantine", file, { written: true }),
    ),
  ];
}

/**
 * Looks before a run at all files its command line names: each that is written must have its place, and be neither
 * one that is read nor one that is written by another name.
 */
export async function checkPaths(paths: readonly NamedPath[], lang: Lang): Promise<void> {
  const known = new Map<string, NamedPath>();
  for (const path of paths) {
    const { file, option = "", written } = path;
    if (written) await checkTarget({ file, option }, lang);
    const real = await realPath(path);
    if (real === undefined) continue;
    const other = known.get(real);
    if (other === undefined) known.set(real, path);
    else if (written || other.written) throw sameFile(other, path, lang);
  }
}

/** Where a file is, or will be; nothing for one that is to be read and not there. */
async function realPath({ file, written }: NamedPath): Promise<string | undefined> {
  const there = await realpath(file).catch(() => undefined);
  return there ?? (written ? join(await realpath(dirname(file)), basename(file)) : undefined);
}

function sameFile(one: NamedPath, other: NamedPath, lang: Lang): Error {
  const [named, second] = one.option === undefined ? [other, one] : [one, other];
  const { option, file } = named;
  return second.option === undefined
    ? usageError(lang, uiText(lang, "usage.out-is-input", { option, file }))
    : usageError(lang, uiText(lang, "usage.same-file", { option, other: second.option, file }));
}
