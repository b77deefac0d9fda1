import { VerdexError } from "../errors.js";
import type { Source, SourceHeader } from "../io/source.js";
import type { Lang } from "../messages/lang.js";

export interface InputsToOpen {
  readonly inputs: readonly string[];
  readonly open: (path: string) => Promise<Source>;
}

export interface OpenedInputs {
  readonly headers: readonly SourceHeader[];
  readonly open: (file: number) => Promise<Source>;
  close(): Promise<void>;
}

/**
 * Looks into all inputs before the first row is answered: the columns of the output are those of all of them. The
 * first one stays open, the others are opened again when they are read. One that cannot be read is told when its
 * turn comes, unless there is no other.
 */
export async function openHeaders({ inputs, open }: InputsToOpen, lang: Lang): Promise<OpenedInputs> {
  const headers: SourceHeader[] = [];
  const failures = new Map<number, VerdexError>();
  let first: Source | undefined;
  for (const [at, input] of inputs.entries()) {
    try {
      const source = await open(input);
      headers.push(source.header);
      if (at === 0) first = source;
      else await source.close();
    } catch (error) {
      if (!(error instanceof VerdexError) || !error.code.startsWith("INPUT_") || inputs.length === 1) {
        await first?.close();
        throw error;
      }
      failures.set(at, error);
      headers.push({ lang, filename: input });
    }
  }
  return {
    headers,
    open: async (file) => {
      const failure = failures.get(file);
      if (failure !== undefined) throw failure;
      const kept = file === 0 ? first : undefined;
      first = file === 0 ? undefined : first;
      return kept ?? (await open(inputs[file] ?? ""));
    },
    close: async () => await first?.close(),
  };
}
