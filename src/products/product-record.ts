import type { Product } from "./product-schema.js";

/** One eligible use with what the file says of it. */
export interface EligibleUse {
  readonly use: string;
  readonly code?: string | undefined;
  readonly industry?: string | undefined;
}

export const eligibleUses = ({ eligibleUses = [] }: Product): readonly EligibleUse[] =>
  eligibleUses.map((entry) => (typeof entry === "string" ? { use: entry } : entry));

/** The catalogue a product names, in parts. */
export const catalogueOf = ({ catalogue }: Product): { readonly id?: string; readonly edition?: string } => {
  if (catalogue === undefined) return {};
  if (typeof catalogue === "object") {
    const { id, edition } = catalogue;
    return edition === undefined ? { id } : { id, edition };
  }
  const at = catalogue.indexOf("@");
  return at < 0 ? { id: catalogue } : { id: catalogue.slice(0, at), edition: catalogue.slice(at + 1) };
};

export const labelsOf = ({ label, labels = [] }: Product): readonly string[] =>
  label === undefined ? labels : [label, ...labels.filter((other) => other !== label)];

/** The record a product amounts to: what all rules are run over. */
export const productRecord = (product: Product): Record<string, unknown> => {
  const { $schema: _schema, label: _label, catalogue: _catalogue, ...rest } = product;
  const {
    items = [],
    eligibleUses: _uses,
    excludedUses: _excluded,
    conditions,
    kpis,
    spts,
    launchedOn,
    labelledOn,
    venue,
    disclosure,
    instrument,
    linked,
    proceeds,
    ...same
  } = rest;
  const uses = eligibleUses(product);
  const { id, edition } = catalogueOf(product);
  return given({
    ...same,
    kind: product.kind ?? "loan",
    labels: labelsOf(product),
    // a loan product is decided on when it is launched, as a loan is when it is approved
    approvedOn: product.approvedOn ?? (product.kind === "bond" ? undefined : launchedOn),
    purpose: purposeOf(product, uses),
    answers: conditions,
    catalogue:
      items.length > 0 || id !== undefined
        ? given({
            claimedId: id,
            claimedVersion: edition,
            claimedCode: items[0],
            otherCodes: items.length > 1 ? items.slice(1) : undefined,
          })
        : undefined,
    instrument: given({ ...instrument, labelledOn, venue }),
    linked:
      linked || kpis || spts
        ? given({ ...linked, kpis: kpis ?? linked?.kpis, spts: spts ?? linked?.spts })
        : undefined,
    // the uses stand in the purpose: lines of our own would look like a split the file does not state
    proceeds,
    disclosures: disclosure,
  });
};

/** Where the use of a product is read from; from its name where the file states none. */
export const useFrom = ({
  eligibleUses: uses,
  project,
  name,
}: Product): "uses" | "project" | "name" | "none" => {
  if (uses !== undefined) return "uses";
  if (project?.description !== undefined) return "project";
  return name === undefined ? "none" : "name";
};

const purposeOf = ({ name, project }: Product, uses: readonly EligibleUse[]): string | undefined => {
  if (uses.length > 0) return uses.map(({ use }) => use).join("；");
  return project?.description ?? name;
};

/** Without what was not given. */
const given = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
