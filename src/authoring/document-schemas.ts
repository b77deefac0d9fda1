import type { z } from "zod";
import { columnPresetsSchema } from "../catalogue/column-preset-schema.js";
import {
  bystandersSchema,
  cuesSchema,
  facetWordsSchema,
  lineBreaksSchema,
  mainUseSchema,
  nonGreenSchema,
  ordinaryHeadsSchema,
  pairsSchema,
  qualitySchema,
  variantsSchema,
} from "../catalogue/lexicon-schema.js";
import { greenRulesSchema, transitionRoutesSchema } from "../catalogue/route-schema.js";
import { metricDocumentSchema } from "../criteria/metric-schema.js";
import { unitDocumentSchema } from "../criteria/unit-schema.js";
import { formulaDocumentSchema } from "../emissions/formula-schema.js";
import { fuelDocumentSchema } from "../emissions/fuel-schema.js";
import { gridDocumentSchema } from "../emissions/grid-schema.js";
import { highCarbonDocumentSchema } from "../emissions/high-carbon-schema.js";
import {
  boundDocumentSchema,
  indicatorDocumentSchema,
  scenarioDocumentSchema,
} from "../emissions/indicator-schema.js";
import { claimLexiconSchema } from "../flags/claims/claim-lexicon-schema.js";
import { fossilSchema } from "../flags/fossil-schema.js";
import { usesOfMoneySchema } from "../flags/uses-of-money-schema.js";
import { policyToolSchema } from "../policy-tools/schema.js";

const schemas: Readonly<Record<string, z.ZodType<unknown>>> = {
  "lexicon/bystanders": bystandersSchema,
  "lexicon/claims": claimLexiconSchema,
  "lexicon/column-presets": columnPresetsSchema,
  "lexicon/cues": cuesSchema,
  "lexicon/facets": facetWordsSchema,
  "lexicon/fossil": fossilSchema,
  "lexicon/line-breaks": lineBreaksSchema,
  "lexicon/main-use": mainUseSchema,
  "lexicon/metrics": metricDocumentSchema,
  "lexicon/non-green": nonGreenSchema,
  "lexicon/ordinary-heads": ordinaryHeadsSchema,
  "lexicon/quality": qualitySchema,
  "lexicon/variants": variantsSchema,
  "lexicon/traditional": pairsSchema,
  "lexicon/units": unitDocumentSchema,
  "lexicon/uses-of-money": usesOfMoneySchema,
  "editions/transition": transitionRoutesSchema,
  "editions/national-green": greenRulesSchema,
  "emissions/bounds": boundDocumentSchema,
  "emissions/formulas": formulaDocumentSchema,
  "emissions/fuel-factors": fuelDocumentSchema,
  "emissions/grid-factors": gridDocumentSchema,
  "emissions/high-carbon": highCarbonDocumentSchema,
  "emissions/indicators": indicatorDocumentSchema,
  "emissions/scenarios": scenarioDocumentSchema,
};

/**
 * The schema of a free-form document that a classification reads. It is looked at when the document is read from
 * YAML, so that nothing is checked, and no schema made, at each start.
 */
export const documentSchema = (folder: string, name: string): z.ZodType<unknown> | undefined => {
  if (folder === "policy-tools") return policyToolSchema;
  const path = `${folder}/${name}`;
  return Object.hasOwn(schemas, path) ? schemas[path] : undefined;
};
