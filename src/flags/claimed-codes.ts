import type { FinanceRecord } from "../record/record.js";

/** A catalogue code the sender claims, and where. */
export interface ClaimedCode {
  readonly code: string;
  readonly path: string;
}

/** Codes claimed for the whole record, its uses and the parts of its project. */
export const claimedCodes = ({ catalogue, proceeds, project }: FinanceRecord): readonly ClaimedCode[] => {
  const codes: ClaimedCode[] = [];
  const add = (code: string | undefined, path: string): void => {
    if (code !== undefined) codes.push({ code, path });
  };
  add(catalogue.claimedCode, "catalogue.claimedCode");
  for (const [i, line] of proceeds.lines.entries()) add(line.code, `proceeds.lines.${i}.code`);
  for (const [i, part] of (project.components ?? []).entries())
    add(part.code, `project.components.${i}.code`);
  return codes;
};
