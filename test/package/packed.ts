import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export interface PackedPackage {
  /** A project outside this repository with nothing but the package and its run-time dependencies. */
  readonly project: string;
  /** `node_modules/verdex` of that project. */
  readonly installed: string;
  /** Paths inside the tarball. */
  readonly files: readonly string[];
  remove(): void;
}

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Packs what `npm publish` would send and installs it without a network, as npm would. */
export function packAndInstall(): PackedPackage {
  // `npm test` has built it; a single test started by hand on a fresh checkout has not
  if (!existsSync(join(root, "dist/cli.js"))) npm(["run", "build", "--silent"]);
  const project = mkdtempSync(join(tmpdir(), "verdex-package-"));
  npm(["pack", "--silent", "--ignore-scripts", "--pack-destination", project]);
  const tarball = readdirSync(project).find((name) => name.endsWith(".tgz"));
  if (tarball === undefined) throw new Error("npm pack made no tarball");
  const files = execFileSync("tar", ["-tzf", join(project, tarball)], { encoding: "utf8" })
    .trimEnd()
    .split("\n")
    .map((path) => path.replace(/^package\//, ""));

  const modules = join(project, "node_modules");
  const installed = join(modules, "verdex");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(project, tarball), "-C", installed, "--strip-components=1"]);
  const { dependencies, bin } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  // only what users get: a forgotten dependency fails here
  for (const name of Object.keys(dependencies)) link(join(root, "node_modules", name), join(modules, name));
  for (const name of Object.keys(bin)) link(join(installed, bin[name]), join(modules, ".bin", name));
  return { project, installed, files, remove: () => rmSync(project, { recursive: true, force: true }) };
}

function link(target: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(target, path);
}

function npm(argv: readonly string[]): void {
  execFileSync("npm", argv, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
}
