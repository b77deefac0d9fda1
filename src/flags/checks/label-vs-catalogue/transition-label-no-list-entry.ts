import type { Assessment } from "../../../result/schema.js";
import type { Check, CheckContext } from "../../check.js";
import { cannotDecide, flag, notApplicable, pass } from "../../outcome.js";
import { tellsUse } from "../../tells-use.js";

/** A transition label on a use of funds that is an entry of no transition list. */
export const transitionLabelNoListEntry: Check = (context) => {
  const { labels, assessments, green, record } = context;
  if (!labels.claims.has("transition") || labels.claims.has("green")) return notApplicable;
  // what is green as well may bear the label, which another rule says
  if (green?.category === "green" && green.status !== "conditions-unmet") return notApplicable;
  const lists = assessments.filter(isTransition);
  if (lists.some(({ category }) => category === "transition")) return pass;
  if (!tellsUse(context)) return cannotDecide("project.description");
  if ([green, ...lists].some((a) => a?.status === "needs-review")) return cannotDecide("project.description");
  if (record.region === undefined) return cannotDecide("project.region");
  const path = "instrument.labels";
  const unread = unreadLists(context, lists);
  if (unread.length > 0) return flag({ code: "lists-not-read", path, params: { lists: unread.join("、") } });
  const read = lists.map(({ title }) => title);
  return read.length === 0
    ? flag({ code: "no-list", path })
    : flag({ code: "no-entry", path, params: { lists: read.join("、") } });
};

const isTransition = ({ regime }: Assessment): boolean =>
  regime === "national-transition" || regime === "local-transition";

/** Lists that apply and are known by title only, and the one the record names, where it is not known at all. */
const unreadLists = ({ taxonomy, record }: CheckContext, lists: readonly Assessment[]): string[] => {
  const said = lists.flatMap(({ reasons }) => reasons.filter(({ code }) => code === "EDITION_ANNOUNCED"));
  const known = taxonomy.editions();
  const unread = known
    .filter(
      ({ title, standing }) => standing === "announced" && said.some(({ text }) => text.includes(title)),
    )
    .map(({ title }) => title);
  const standardId = record.transition?.standardId;
  const isKnown = known.some(({ catalogue, title }) => catalogue === standardId || title === standardId);
  return standardId === undefined || isKnown ? unread : [...unread, standardId];
};
