import type { ParsedFile } from "../parse-taxonomy.js";
import type { Finding, LintCheck } from "./check.js";

/** Two files never claim to be the same catalogue, edition or crosswalk. */
export const uniqueIds: LintCheck = {
  id: "unique-ids",
  description: {
    zh: "目录、版本与对照表的标识不重复",
    en: "ids of catalogues, editions and crosswalks are unique",
  },
  severity: "error",
  check: ({ catalogues, editions, crosswalks }) => [
    ...repeated(catalogues, "id", ({ id }) => id),
    ...repeated(
      editions.map(({ header }) => header),
      "edition",
      ({ catalogue, edition }) => `${catalogue}@${edition}`,
    ),
    ...repeated(crosswalks, "id", ({ id }) => id),
  ],
};

function* repeated<T>(
  documents: readonly ParsedFile<T>[],
  field: string,
  key: (value: T) => string,
): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const document of documents) {
    const id = key(document.value);
    const first = seen.get(id);
    if (first === undefined) {
      seen.set(id, document.file);
      continue;
    }
    yield {
      at: { document, path: [field] },
      message: { zh: `${id} 已在 ${first} 中`, en: `${id} is already in ${first}` },
      hint: { zh: "改用别的标识，或删去一个文件", en: "choose another id, or remove one of the files" },
    };
  }
}
