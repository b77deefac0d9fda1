import * as z from "zod";

const whole = z.number().int().nonnegative();
const half = z.int32();
const texts = z.array(z.string()).readonly();

/** One key: its two halves, its part, how many records, two sums, the largest figure, ids, values. */
const tableRowSchema = z.tuple([half, half, whole, whole, whole, whole, z.number(), texts, texts]).readonly();
export const tableSnapshotSchema = z.array(tableRowSchema).readonly();

/** A table as plain data. */
export type TableSnapshot = z.infer<typeof tableSnapshotSchema>;
