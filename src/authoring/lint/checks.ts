import { aliasConflict } from "./alias-conflict.js";
import { aliasForm } from "./alias-form.js";
import { benchmarkValues } from "./benchmark-values.js";
import { catalogueFolder } from "./catalogue-folder.js";
import type { LintCheck } from "./check.js";
import { classTables } from "./class-tables.js";
import { cleanText } from "./clean-text.js";
import { codesMatchSection } from "./codes-match-section.js";
import { conditionValues } from "./condition-values.js";
import { crosswalkEntries } from "./crosswalk-entries.js";
import { crosswalkPairs } from "./crosswalk-pairs.js";
import { crosswalkTotal } from "./crosswalk-total.js";
import { datesOrdered } from "./dates-ordered.js";
import { editionFolder } from "./edition-folder.js";
import { errataExist } from "./errata-exist.js";
import { fewAliases } from "./few-aliases.js";
import { industryCodes } from "./industry-codes.js";
import { notThis } from "./not-this.js";
import { parentsExist } from "./parents-exist.js";
import { regionCode } from "./region-code.js";
import { regionName } from "./region-name.js";
import { sharedTerms } from "./shared-terms.js";
import { sourcesExist } from "./sources-exist.js";
import { standing } from "./standing.js";
import { supersededTold } from "./superseded-told.js";
import { uniqueCodes } from "./unique-codes.js";
import { uniqueConditions } from "./unique-conditions.js";
import { uniqueEntries } from "./unique-entries.js";
import { uniqueIds } from "./unique-ids.js";
import { wordLists } from "./word-lists.js";

/** Every check, in the order a reader meets what it is about. */
export const lintChecks: readonly LintCheck[] = [
  catalogueFolder,
  editionFolder,
  uniqueIds,
  standing,
  regionCode,
  regionName,
  datesOrdered,
  supersededTold,
  sourcesExist,
  errataExist,
  codesMatchSection,
  uniqueCodes,
  uniqueEntries,
  parentsExist,
  industryCodes,
  uniqueConditions,
  conditionValues,
  wordLists,
  aliasForm,
  aliasConflict,
  fewAliases,
  sharedTerms,
  notThis,
  crosswalkEntries,
  crosswalkPairs,
  crosswalkTotal,
  classTables,
  benchmarkValues,
  cleanText,
];
