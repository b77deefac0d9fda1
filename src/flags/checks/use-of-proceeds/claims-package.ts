import type { CheckContext } from "../../check.js";
import { holdsWord } from "../../holds-word.js";

/** Whether a record claims the ecology-oriented model: by its label, or by name where it brings a package. */
export const claimsPackage = ({ record, labels, parameters }: CheckContext): boolean => {
  const { project } = record;
  if (labels.known.length > 0) {
    const ids = parameters.texts("packageLabels");
    if (labels.known.some(({ id }) => ids.includes(id))) return true;
  }
  if (!project.components && !project.cashflow && !project.planListing && !project.governmentSupport)
    return false;
  const words = parameters.texts("packageWords");
  return (
    record.texts.some(({ text }) => holdsWord(text, words)) ||
    holdsWord(project.name, words) ||
    (project.planListing ?? []).some((list) => holdsWord(list, words))
  );
};
