/** A value as it stands in a text. */
export interface SourceNode {
  readonly range: { readonly start: number; readonly end: number } | undefined;
  /** How a scalar is written, without quotes. */
  readonly source?: string | undefined;
  /** An entry of a list or a map; without a value the key stands for it. */
  child?(
    step: string | number,
  ): { readonly key?: SourceNode | undefined; readonly value?: SourceNode | undefined } | undefined;
}
