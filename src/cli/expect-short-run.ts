import { setFlagsFromString } from "node:v8";

/**
 * Tells the engine that the process is over soon: a function is optimised once it has proved hot ten times longer than
 * usual. Of a check of a thousand files on one core the optimising compiler would take a sixth and not earn it back.
 */
export const expectShortRun = (): void => setFlagsFromString("--interrupt-budget=1000000");
