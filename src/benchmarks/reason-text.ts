import { fillTemplate, type MessageParams } from "../messages/fill-template.js";
import type { Lang } from "../messages/lang.js";

const zh = {
  NO_VALUE: "记录没有可比的数值，请补充“{metric}”（{unit}）。",
  UNIT_MISSING: "指标没有单位，该表的单位为 {unit}。",
  UNIT_UNKNOWN: "不识别单位“{found}”，该表的单位为 {unit}。",
  WRONG_DIMENSION: "单位“{found}”与该表的“{unit}”不是同一种量，不能比较。",
  METRIC_AMBIGUOUS: "“{name}”可指多个指标，请写明是哪一个。",
  PROCESS_AMBIGUOUS: "不能确定是哪个工序或产品：{candidates}。",
  SIZE_UNKNOWN: "该表按“{metric}”分档，请补充该数值：{candidates}。",
  SIZE_OUTSIDE: "“{metric}”不在该表各档之内：{candidates}。",
  GAP: "该版本的数值未取得，不能判断。",
  BENCHMARK_GAP: "达到基准水平；该版本没有可用的标杆水平，不能进一步判断。",
  BASELINE_GAP: "未达到标杆水平；该版本没有可用的基准水平，不能进一步判断。",
} as const;

/**
 * Why a position is unknown.
 *
 * @since 0.2.0
 */
export type PositionReasonCode = keyof typeof zh;

const en: Readonly<Record<PositionReasonCode, string>> = {
  NO_VALUE: "The record has no figure to compare: add “{metric}” ({unit}).",
  UNIT_MISSING: "The figure has no unit; the table's is {unit}.",
  UNIT_UNKNOWN: "The unit “{found}” is not known; the table's is {unit}.",
  WRONG_DIMENSION: "The unit “{found}” does not measure what “{unit}” of the table measures.",
  METRIC_AMBIGUOUS: "“{name}” may mean several metrics: say which.",
  PROCESS_AMBIGUOUS: "It is not clear which process or product this is: {candidates}.",
  SIZE_UNKNOWN: "The table has classes by “{metric}”: add that figure. {candidates}.",
  SIZE_OUTSIDE: "“{metric}” is in none of the classes of the table: {candidates}.",
  GAP: "The values of this edition were not obtained, so nothing can be said.",
  BENCHMARK_GAP: "The baseline is reached; no benchmark is at hand to say more.",
  BASELINE_GAP: "The benchmark is missed; no baseline is at hand to say more.",
};

export const positionReasonText = (
  lang: Lang,
  code: PositionReasonCode,
  params: MessageParams = {},
): string => fillTemplate((lang === "zh" ? zh : en)[code], params);
