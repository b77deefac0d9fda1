import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // tests of the package and of the command line start processes
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // what a test spies on it gives back before it ends; reading the catalogues once a worker halves the time
    isolate: false,
    // megabytes of text: Node loads them as they are
    server: { deps: { external: [/\/build\/taxonomy\/documents\.js$/] } },
  },
});
