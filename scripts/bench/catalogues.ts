import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { digest, documents } from "../../build/taxonomy/documents.js";
import { createTaxonomy } from "../../src/catalogue/taxonomy.js";
import { validateFolder } from "../../src/io/taxonomy-folder.js";

/** Milliseconds to open every bundled edition from the compiled form. */
export function openAll(): number {
  const started = performance.now();
  const taxonomy = createTaxonomy({ documents, digest });
  for (const { catalogue, edition } of taxonomy.editions()) taxonomy.edition(catalogue, edition);
  return performance.now() - started;
}

/** Milliseconds to check a folder of 1,000 items in ten files. */
export async function validateThousand(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "verdex-bench-"));
  try {
    await writeThousand(folder);
    const started = performance.now();
    const problems = await validateFolder(folder);
    const taken = performance.now() - started;
    if (problems.some(({ severity }) => severity === "error"))
      throw new Error("the example folder has errors");
    return taken;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function writeThousand(folder: string): Promise<void> {
  await mkdir(join(folder, "2026"));
  await writeFile(
    join(folder, "catalogue.yaml"),
    'id: bench\ntitle: 示例\nregime: local-transition\nregion: "130200"\neditions: ["2026"]\n',
  );
  await writeFile(
    join(folder, "2026", "edition.yaml"),
    `catalogue: bench
edition: "2026"
title: 示例
regime: local-transition
standing: reference-profile
official: false
issuers: [示例]
documentNumber: null
region: "130200"
sectors: [示例]
dated: null
published: null
effective: null
superseded: null
lastChecked: "2026-01-01"
sources: [{ ref: "0", title: 示例, kind: example }]
completeness: example
`,
  );
  for (let section = 1; section <= 10; section += 1) {
    const items = Array.from({ length: 100 }, (_, i) => itemText(section, i + 1)).join("");
    await writeFile(
      join(folder, "2026", `${section}.yaml`),
      `catalogue: bench\nedition: "2026"\nsection: "${section}"\nitems:\n${items}`,
    );
  }
}

const itemText = (section: number, i: number): string => `  - code: "${section}.${i}"
    level: 1
    name: 示例条目${section}之${i}
    parent: null
    source: "0"
    verified: false
    summary: { zh: 第${section}类第${i}条的说明文字，长度与真实条目相近。 }
    aliases: [示例条目${section}之${i}改造, 示例条目${section}之${i}回收, 示例条目${section}之${i}建设]
    contextAliases:
      - { term: 余热锅炉${i}号, needs: ["示例窑${section}|示例炉${section}"] }
    conditions:
      id: "${section}.${i}/1"
      kind: threshold
      metric: 余热回收率
      operator: ">="
      value: ${i}
      unit: "%"
      requirement: { zh: 余热回收率不低于示例值。 }
      decidable: auto
`;
