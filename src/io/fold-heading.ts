/** A heading without what people vary in writing it: width, case, spaces, underscores, a mark for "required". */
export function foldHeading(heading: string): string {
  return heading
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s_*:\-\p{Cf}]+/gu, "");
}
