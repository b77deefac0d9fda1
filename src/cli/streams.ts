/** Where a command writes text. */
export interface OutputStream {
  /** May be awaited, so that a slow reader slows the writer down. */
  write(text: string): Promise<void> | void;
  /** Nobody reads it any more: a command without an end of its own ends then. */
  readonly closed?: boolean | undefined;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** Where a command reads bytes. */
export type InputStream = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean | undefined };

/** Everything of the outside world a command may touch besides files. */
export interface CliStreams {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Has something done when the run is interrupted; returns how to call it off. */
  readonly onInterrupt?: ((cleanUp: () => Promise<void>) => () => void) | undefined;
}
