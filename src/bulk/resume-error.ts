/**
 * Why a run is not begun: `there`: an interrupted one is neither taken up nor thrown away. `damaged`, `differs`: it
 * cannot be taken up. `busy`: another run writes the same output.
 */
export type ResumeReason = "there" | "damaged" | "differs" | "busy";

export class ResumeError extends Error {
  override readonly name = "ResumeError";
  readonly reason: ResumeReason;
  /** What differs, or the files that are damaged or in the way. */
  readonly names: readonly string[];

  constructor(reason: ResumeReason, names: readonly string[] = []) {
    super(`${reason}${names.length === 0 ? "" : `: ${names.join(", ")}`}`);
    this.reason = reason;
    this.names = names;
  }
}
