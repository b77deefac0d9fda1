import { copyFile, readFile, writeFile } from "node:fs/promises";
import { defineConfig, type Options } from "tsup";

const compiled = "build/taxonomy/documents.js";

/** The catalogues are ten megabytes: they stand in a file of their own, beside the code of all entries. */
const besideTheCode: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "catalogues-beside-the-code",
  setup(build) {
    const path = build.initialOptions.format === "cjs" ? "./catalogues.cjs" : "./catalogues.js";
    build.onResolve({ filter: /build\/taxonomy\/documents\.js$/ }, () => ({ path, external: true }));
  },
};

const common: Options = {
  target: "node20",
  splitting: true,
  esbuildPlugins: [besideTheCode],
  esbuildOptions: (options) => {
    // catalogues and messages are mostly Chinese: escapes would double their size
    options.charset = "utf8";
  },
};

export default defineConfig([
  {
    ...common,
    entry: { index: "src/index.ts", node: "src/node.ts", schema: "src/schema-entry.ts" },
    format: ["esm", "cjs"],
    // the core also runs in a browser page: nothing of Node is put in for it
    platform: "neutral",
    external: [/^node:/],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
    onSuccess: async () => {
      await copyFile(compiled, "dist/catalogues.js");
      const text = await readFile(compiled, "utf8");
      await writeFile("dist/catalogues.cjs", text.replace(/^export const (\w+) = /gm, "exports.$1 = "));
    },
  },
  {
    ...common,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    // what only the command line needs comes along, so that users of the library do not install it
    noExternal: ["commander"],
    // commander is CommonJS and asks for node:events and its like
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  },
]);
