import { acceptedEditions } from "../../accepted-editions.js";
import type { Check, CheckContext } from "../../check.js";
import { claimedEditions } from "../../claimed-editions.js";
import { cannotDecide, flag, notApplicable, pass } from "../../outcome.js";

/** The edition a green label cites against the one the dates of the product call for. */
export const wrongCatalogueVersionForDate: Check = (context) => {
  const { record, on } = context;
  const { claimedVersion } = record.catalogue;
  const path = "catalogue.claimedVersion";
  // a record that says nothing of the catalogue left the section out, not the fact
  if (claimedVersion === undefined && !isClaimSent(context)) return cannotDecide(path);
  const editions = acceptedEditions(context);
  if (editions === undefined) return notApplicable;
  const { choice, accepts } = editions;
  const { edition, reason } = choice;
  if (claimedVersion === undefined) {
    const code = reason === "EDITION_FILED_MAY_CHOOSE" ? "choice-not-said" : "not-stated";
    return flag({ code, path, params: { edition: edition.edition } });
  }
  const claimed = claimedEditions(context);
  const [first] = claimed;
  const params = { claimed: claimedVersion, edition: edition.edition, title: edition.title };
  if (first === undefined) return flag({ code: "no-such-edition", path, params });
  if (on === undefined) return cannotDecide(...datesOf(context));
  if (reason === "EDITION_BEFORE_FIRST") return notApplicable;
  if (claimed.some(accepts))
    return reason === "EDITION_INTERVAL_EITHER" ? flag({ code: "either-accepted", path, params }) : pass;
  const isLater = (first.effective ?? first.published ?? "") > (edition.effective ?? edition.published ?? "");
  return flag({ code: isLater ? "later-edition" : "older-edition", path, params: { ...params, on } });
};

const isClaimSent = ({ record }: CheckContext): boolean =>
  record.catalogue.claimedCode !== undefined || record.catalogue.claimedId !== undefined;

const datesOf = ({ record }: CheckContext): readonly string[] =>
  record.kind === "bond"
    ? ["instrument.issuedOn", "instrument.filedOn", "instrument.registeredOn"]
    : ["instrument.approvedOn"];
