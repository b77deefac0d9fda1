/**
 * The ways a file may write a field of the record, likeliest first: a product's own key, the short name, the
 * full path. A finding stands at the first that is there.
 */
export const writtenPaths = (recordPath: string): readonly string[] => {
  const own = OWN.flatMap(([record, written]) =>
    recordPath === record || recordPath.startsWith(`${record}.`)
      ? written.map((path) => path + recordPath.slice(record.length))
      : [],
  );
  return [...own, ...itemBeside(recordPath), recordPath, ...shortPaths(recordPath)];
};

/** The first item is the code that is claimed, the others are claimed beside it. */
const itemBeside = (recordPath: string): readonly string[] => {
  const [, at] = /^catalogue\.otherCodes\.(\d+)$/.exec(recordPath) ?? [];
  return at === undefined ? [] : [`items.${Number(at) + 1}`];
};

const OWN: readonly (readonly [record: string, written: readonly string[]])[] = [
  ["instrument.labels", ["labels", "label"]],
  ["labels", ["label"]],
  ["catalogue.claimedCode", ["items.0", "items"]],
  ["catalogue.claimedVersion", ["catalogue.edition", "catalogue"]],
  ["catalogue.claimedId", ["catalogue.id", "catalogue"]],
  ["instrument.approvedOn", ["launchedOn"]],
  ["approvedOn", ["launchedOn"]],
  ["instrument.purpose", ["eligibleUses", "purpose"]],
  ["linked.kpis", ["kpis"]],
  ["linked.spts", ["spts"]],
  ["disclosures", ["disclosure"]],
  ["project.description", ["content"]],
];

/**
 * `instrument.amount` may stand as `amount`. Few fields of the project have a short name: `id`, `entity` and
 * `evidence` at the top of a file are those of the product.
 */
const SHORT = /^(?:instrument\.((?!id$|entity$|evidence$).+)|project\.((?:name|region|metrics)(?:\..+)?))$/;

/** The short names a field goes by. */
export const shortPaths = (recordPath: string): readonly string[] => {
  const [, ofInstrument, ofProject] = SHORT.exec(recordPath) ?? [];
  return [ofInstrument ?? ofProject ?? []].flat();
};

/** How a field of the record is written in a product file, to be told to people; `keys` may stand at its top. */
export const plainPath = (recordPath: string, keys: ReadonlySet<string>): string => {
  const others = writtenPaths(recordPath).filter((path) => path !== recordPath);
  const known = others.find((path) => keys.has(path.split(".")[0] ?? ""));
  return known?.replace(/\.\d+/g, "") ?? recordPath;
};
