import * as z from "zod";
import { tableField } from "./table-field.js";

const column = z
  .strictObject({
    /** As the table heads it. */
    heading: z.string().min(1),
    /** Dotted path of a record field; nothing where the column is not used. */
    field: z.string().min(1).nullish(),
    /** Word of the unit its figures are in. */
    unit: z.string().min(1).nullish(),
    /** Days are counted as a spreadsheet counts them. */
    days: z.enum(["excel-1900", "excel-1904"]).nullish(),
    /** Its cells say the unit of the amounts of their row. */
    tells: z.literal("unit").nullish(),
    /** Said by a person: the column is not needed. */
    ignored: z.boolean().nullish(),
  })
  .superRefine(({ field, ignored }, context) => {
    if (field != null && typeof tableField(field) !== "object") {
      context.addIssue({
        code: "custom",
        path: ["field"],
        message: `${field} is no field a cell can hold / 不是单元格可对应的字段`,
      });
    }
    if (field != null && ignored === true) {
      context.addIssue({
        code: "custom",
        path: ["ignored"],
        message: "field or ignored, not both / field 与 ignored 只能给一个",
      });
    }
  });

/**
 * A column mapping as people keep it in a file: what each heading stands for.
 *
 * @since 0.2.0
 */
export const savedMappingSchema = z.strictObject({
  /** What the rows are, where no column says it. */
  kind: z.enum(["loan", "bond", "project"]).nullish(),
  columns: z.array(column).min(1),
});

/**
 * What a person says that the columns of a table are, as `savedMappingSchema` reads it from a file.
 *
 * @example readRecords(bytes, { lang: "zh", mapping: { kind: "loan", columns: [{ heading: "资金用途", field: "purpose" }] } })
 *
 * @since 0.2.0
 */
export type SavedMapping = z.infer<typeof savedMappingSchema>;
