import type { Check, CheckContext, Finding, Outcome } from "../../check.js";
import { isBeyond } from "../../is-beyond.js";
import { cannotDecide, conclude, flag, notApplicable, pass } from "../../outcome.js";
import { percentText } from "../../percent-text.js";
import { greenShareBounds, type ShareBounds } from "./green-share-bounds.js";
import { requiredGreenShare } from "./required-green-share.js";

/** The green part of the net proceeds against the share asked for at issue. */
export const greenShareBelowRequired: Check = (context) => {
  // a transition bond promises no green share
  if (!context.labels.claims.has("green")) return notApplicable;
  const bounds = settled(greenShareBounds(context), context);
  const required = requiredGreenShare(context);
  if (!isBeyond(1, bounds.least)) return pass;
  if (required.kind === "unknown") {
    const missing = [required.missing, ...bounds.missing];
    return conclude(required.missing === "instrument.venue" ? shownAsFull(bounds, context) : [], missing);
  }
  const floor = required.kind === "full" ? 1 : required.kind === "legacy" ? required.floor : 0;
  if (isBeyond(floor, bounds.most)) return below(bounds, floor, context);
  if (isBeyond(floor, bounds.least)) return cannotDecide(...bounds.missing);
  return conclude(shownAsFull(bounds, context, floor), bounds.most < 1 ? [] : bounds.missing);
};

/** Where the lines leave the share open, the share the sender states decides. */
const settled = (bounds: ShareBounds, { record }: CheckContext): ShareBounds => {
  const stated = record.instrument.greenShare;
  return stated === undefined || bounds.missing.length === 0
    ? bounds
    : { least: stated, most: stated, missing: [] };
};

const below = (
  { most }: ShareBounds,
  floor: number,
  { record, labels, parameters }: CheckContext,
): Outcome => {
  // a securitisation may be green by its assets, which the lines do not show
  const byAssets = parameters.texts("assetLabels");
  if (labels.known.some(({ id }) => byAssets.includes(id))) {
    return record.asset?.poolIds === undefined ? cannotDecide("asset.poolIds") : notApplicable;
  }
  const params = { share: percentText(most), floor: percentText(floor) };
  return flag({ code: "below-required", path: "proceeds.lines", params });
};

/** A bond under an old floor is in order, and is not all green. */
const shownAsFull = ({ most }: ShareBounds, { record }: CheckContext, floor?: number): readonly Finding[] => {
  const { amount, greenShare } = record.instrument;
  const reported = record.reporting?.greenAmount;
  const shown = reported !== undefined && amount ? reported / amount : (greenShare ?? 1);
  if (!isBeyond(1, most) || !isBeyond(shown, most)) return [];
  const params = { share: percentText(most), floor: floor ? percentText(floor) : undefined };
  return [{ code: "legacy-shown-as-full", path: "proceeds.lines", params }];
};
