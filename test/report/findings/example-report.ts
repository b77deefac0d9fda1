import type { CheckReport } from "../../../src/check/finding.js";
import type { Lang } from "../../../src/messages/lang.js";
import { run } from "../../cli/run-in-process.js";

/** What `verdex check` finds in the failing example; what changes with every edit of the catalogues is left out. */
export const exampleReport = async (lang: Lang): Promise<CheckReport> => {
  const argv = ["check", "examples/ci-label-check/failing", "--no-config", "--as-of", "2025-12-31"];
  const { stdout } = await run([...argv, "--format", "json", "--lang", lang]);
  return { ...JSON.parse(stdout), digest: "sha256:…", engine: "verdex 0.0.0" };
};
