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
  const short = SHORT.exec(recordPath)?.[1];
  return [...own, recordPath, ...(short === undefined ? [] : [short])];
};

const OWN: readonly (readonly [record: string, written: readonly string[]])[] = [
  ["instrument.labels", ["labels", "label"]],
  ["labels", ["label"]],
  ["catalogue.claimedCode", ["items.0", "items"]],
  ["catalogue.claimedVersion", ["catalogue.edition", "catalogue"]],
  ["catalogue.claimedId", ["catalogue.id", "catalogue"]],
  ["instrument.approvedOn", ["launchedOn"]],
  ["instrument.purpose", ["eligibleUses", "purpose"]],
  ["linked.kpis", ["kpis"]],
  ["linked.spts", ["spts"]],
  ["disclosures", ["disclosure"]],
  ["project.description", ["content"]],
];

/** `instrument.amount` may stand as `amount`. */
const SHORT = /^(?:instrument|project)\.(.+)$/;
