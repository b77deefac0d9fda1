import { once } from "node:events";
import { runCli } from "./run-cli.js";
import type { OutputStream } from "./streams.js";

// the only file that touches the process

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  // whoever read our output has seen enough
  if (error.code === "EPIPE") process.exit(0);
  process.stderr.write(`verdex: ${error.message}\n`);
  process.exit(4);
});
process.stderr.on("error", () => undefined);

function outputOf(stream: NodeJS.WriteStream): OutputStream {
  return {
    write: async (text) => {
      if (!stream.write(text)) await once(stream, "drain");
    },
    isTTY: stream.isTTY,
    columns: stream.columns,
  };
}

const cleanUps = new Set<() => Promise<void>>();

function interrupt(exitCode: number): void {
  void Promise.allSettled([...cleanUps].map((cleanUp) => cleanUp())).then(() => process.exit(exitCode));
}

// the codes a shell gives to what a signal ended
process.once("SIGINT", () => interrupt(130));
process.once("SIGTERM", () => interrupt(143));

process.exitCode = await runCli(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: outputOf(process.stdout),
  stderr: outputOf(process.stderr),
  env: process.env,
  onInterrupt: (cleanUp) => {
    cleanUps.add(cleanUp);
    return () => cleanUps.delete(cleanUp);
  },
});
