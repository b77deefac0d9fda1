import type { EditionSummary } from "../catalogue/edition-summary.js";
import type { Taxonomy } from "../catalogue/taxonomy.js";
import type { UsePlace } from "../classify/place-use.js";
import type { LabelFacts } from "../labels/label-facts.js";
import type { MessageParams } from "../messages/fill-template.js";
import type { Lang } from "../messages/lang.js";
import type { Answered } from "../result/schema.js";
import type { Product } from "./product-schema.js";

/** What a check of a product file is given. */
export interface ProductContext {
  readonly product: Product;
  /** The record the product amounts to. */
  readonly record: Readonly<Record<string, unknown>>;
  /** What the record of the product came to; undefined where it could not be read. */
  readonly result: Answered | undefined;
  readonly labels: LabelFacts;
  readonly taxonomy: Taxonomy;
  /** The edition codes are looked up in: the one the product names, else the one its dates call for. */
  readonly edition: EditionSummary | undefined;
  /** What one use of the money comes to by itself, judged by `edition`. */
  answerUse(use: string, industry?: string): UseAnswer | undefined;
  /** Language of what fills the gaps. */
  readonly lang: Lang;
}

/** What one use of the money comes to. */
export interface UseAnswer {
  /** Some catalogue excludes it. */
  readonly excluded: boolean;
  /** Where the edition puts it that was asked; undefined where that says nothing. */
  readonly place: UsePlace | undefined;
}

/** One thing a check found in a product file; texts and severity stand in the rule's YAML. */
export interface ProductFinding {
  readonly code: string;
  /** Path in the file: `items.0`. */
  readonly path: string;
  readonly params?: MessageParams;
  /** What it is about, in words of no language, where several of a kind may stand at one field. */
  readonly about?: string;
  /** What the value has to be, where a machine may say so. */
  readonly fix?: string;
}

/** Decides one rule for one product file. Pure. @since 0.2.0 */
export type ProductCheck = (context: ProductContext) => readonly ProductFinding[];
