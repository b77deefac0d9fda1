import type { FinanceRecord } from "../record/record.js";

/** A catalogue code the record states, with the place it stands in. */
export interface StatedCode {
  readonly code: string;
  readonly path: string;
}

/** The codes of the lines; without any, the one claimed or matched for the whole; and what is claimed beside it. */
export const statedCodes = (record: FinanceRecord): readonly StatedCode[] => {
  const stated = leadingCodes(record);
  const others = (record.catalogue.otherCodes ?? []).map((code, at) => ({
    code,
    path: `catalogue.otherCodes.${at}`,
  }));
  return [...stated, ...others.filter(({ code }) => !stated.some((one) => one.code === code))];
};

const leadingCodes = ({ proceeds, catalogue }: FinanceRecord): readonly StatedCode[] => {
  const coded = proceeds.lines.flatMap(({ code }, at) =>
    code === undefined ? [] : [{ code, path: `proceeds.lines.${at}.code` }],
  );
  if (coded.length > 0) return coded;
  const { claimedCode, matchedCode } = catalogue;
  if (claimedCode !== undefined) return [{ code: claimedCode, path: "catalogue.claimedCode" }];
  return matchedCode === undefined ? [] : [{ code: matchedCode, path: "catalogue.matchedCode" }];
};
