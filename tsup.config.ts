import { defineConfig, type Options } from "tsup";

/** The catalogues are megabytes: they stand beside the code of all entries, behind a name of package.json. */
const besideTheCode: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "catalogues-beside-the-code",
  setup(build) {
    build.onResolve({ filter: /build\/taxonomy\/documents\.js$/ }, () => ({
      path: "#catalogues",
      external: true,
    }));
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
    entry: {
      index: "src/index.ts",
      node: "src/node.ts",
      schema: "src/schema-entry.ts",
      screening: "src/screening-entry.ts",
    },
    format: ["esm", "cjs"],
    // the core also runs in a browser page: nothing of Node is put in for it
    platform: "neutral",
    external: [/^node:/],
    dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  },
  {
    ...common,
    entry: { cli: "src/cli/main.ts" },
    format: ["esm"],
    platform: "node",
    // commander is needed here only, so that users of the library do not install it; zod as one file is read in
    // half the time of its hundred
    noExternal: ["commander", "zod"],
    // commander is CommonJS and asks for node:events and its like
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);',
    },
  },
]);
