import * as z from "zod";
import { recordKindWords } from "../record-kind.js";
import { fieldKinds } from "./field-kind.js";

/** `loan`, `bond` or `project`, in English or Chinese. */
export const recordKindField = () =>
  z
    .enum(recordKindWords)
    .meta({ description: "loan, bond or project; 贷款, 债券 and 项目 say the same" })
    .register(fieldKinds, { kind: "record-kind" })
    .nullish();
