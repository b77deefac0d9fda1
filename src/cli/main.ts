#!/usr/bin/env node
import { keepNurserySmall } from "./keep-nursery-small.js";

// before anything is loaded that lets it grow
if (process.argv[2] === "bulk") keepNurserySmall();

await import("./run-process.js");
