import { setFlagsFromString } from "node:v8";

/**
 * Tells the engine not to let the space of new objects grow: a thread that hands pieces on for minutes keeps nearly
 * nothing, and what it has handed on is given back to the machine the sooner, the smaller that space is.
 */
export const keepNurserySmall = (): void => setFlagsFromString("--semi-space-growth-factor=1");
