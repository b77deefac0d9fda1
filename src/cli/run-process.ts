import { once } from "node:events";
import { runCli } from "./run-cli.js";
import type { OutputStream } from "./streams.js";

// the only file that touches the process

process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`verdex: ${error.message}\n`);
  process.exit(4);
});

/** Whoever read our output may have seen enough: what is left is not written, and the run ends with its own code. */
function outputOf(stream: NodeJS.WriteStream): OutputStream {
  let closed = false;
  stream.on("error", () => {
    closed = true;
  });
  return {
    write: async (text) => {
      if (closed || stream.write(text)) return;
      // nothing drains a stream that nobody reads
      await once(stream, "drain").catch(() => undefined);
    },
    get closed() {
      return closed;
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
