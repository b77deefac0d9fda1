import { defineConfig, type Options } from "tsup";
import { plainRecordTree } from "./src/record/plain-record-tree.js";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/** The catalogues are megabytes: they stand beside the code of all entries, behind a name of package.json. */
const besideTheCode: Plugin = {
  name: "catalogues-beside-the-code",
  setup(build) {
    build.onResolve({ filter: /build\/taxonomy\/documents\.js$/ }, () => ({
      path: "#catalogues",
      external: true,
    }));
  },
};

/** The record schema takes long to make and is the same every time: what is read off it is worked out here. */
const workedOut: Plugin = {
  name: "record-tree-worked-out",
  setup(build) {
    build.onLoad({ filter: /src[\\/]record[\\/]plain-record-tree\.ts$/ }, () => ({
      contents: `export const plainRecordTree = ${JSON.stringify(plainRecordTree)};`,
    }));
  },
};

const common = {
  target: "node20",
  splitting: true,
  esbuildPlugins: [besideTheCode, workedOut],
  esbuildOptions: (options) => {
    // catalogues and messages are mostly Chinese: escapes would double their size
    options.charset = "utf8";
  },
} satisfies Options;

/** Beside the code for Node: the core also runs in a browser page, so nothing of Node is put in for it. */
const library: Options = {
  ...common,
  format: ["esm", "cjs"],
  platform: "neutral",
  external: [/^node:/, /^hyparquet/, "fs", "fs/promises"],
};

const entry = { index: "src/index.ts", node: "src/node.ts", screening: "src/screening-entry.ts" };
const schemaEntry = { schema: "src/schema-entry.ts" };

export default defineConfig([
  {
    ...library,
    entry,
    // its hundred files take longer to read than all the rest
    noExternal: ["zod"],
    dts: { entry: { ...entry, ...schemaEntry }, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  // whoever asks for the schemas puts them together with their own, made by the same zod
  { ...library, entry: schemaEntry },
  {
    ...common,
    entry: { cli: "src/cli/main.ts", "bulk-worker": "src/bulk/bulk-worker.ts" },
    format: ["esm"],
    platform: "node",
    // commander is needed here only, so that users of the library do not install it
    noExternal: ["commander", "zod", /^hyparquet/],
    // commander is CommonJS and asks for node:events and its like
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
  },
]);
