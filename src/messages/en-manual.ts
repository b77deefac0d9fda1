import type { ManualCode } from "./zh-manual.js";

export const enManual: Readonly<Record<ManualCode, string>> = {
  "manual.report-under-standard":
    "compliance with the named standard or rule: a test, assessment or acceptance report under it decides; the catalogue repeats none of its figures",
  "manual.standard-unnamed":
    "the catalogue asks for national or local rules without naming them: the rule that applies and a paper showing compliance decide",
  "manual.level-unstated":
    "the catalogue does not say which grade, size or quality: a person decides from the product's papers",
  "manual.limit-by-case":
    "the limit depends on fuel, place or equipment and stands in no source at hand: the limit of the standard that applies and test data decide",
  "manual.peer-comparison":
    "comparison with like products, of which no value is published: a test report beside data of like products decides",
  "manual.other-item": "the conditions of another item of the catalogue decide",
  "manual.technology": "process, equipment or raw material described in words: technical papers decide",
  "manual.use-or-purpose": "use, purpose or actor described in words: project papers and contracts decide",
  "manual.place": "the place of the project: siting and land papers decide",
  "manual.list-or-plan":
    "the contents of a list or plan, whose text is not at hand: a look into the latest one decides",
  "manual.permit": "a permit, authorisation or special assessment: the approval decides",
  "manual.exclusion":
    "nothing excluded is involved: design papers, bills of material or an undertaking decide",
  "manual.no-demand": "a note or a preference, which demands nothing",
  "manual.unstated": "no reason given",
};
