import type { Condition } from "../../catalogue/condition-schema.js";
import { createCriteriaWords } from "../../criteria/create-criteria-words.js";
import type { CriteriaWords } from "../../criteria/criteria-words.js";
import { below, type Finding, type LintCheck } from "./check.js";
import { conditionsOf } from "./conditions-of.js";
import type { LintInput, Placed } from "./lint-input.js";

const ordering = new Set(["<", "<=", ">", ">=", "about"]);
/** These name what to compare with by a standard or a list instead of a value. */
const byReference = new Set(["complies-with", "certified-as", "listed-in", "not-listed-in"]);

/** An operator has something to compare with, and a bare number says its unit, one that is known. */
export const conditionValues: LintCheck = {
  id: "condition-values",
  description: {
    zh: "有比较方式就有比较值；区间有两端；数值有单位",
    en: "an operator has a value, a range has both ends, a bound has a unit",
  },
  severity: "error",
  check: (input) => {
    const brought = broughtWords(input);
    if (brought && "findings" in brought) return brought.findings;
    const words = brought ?? (input.words && { words: input.words, ownMetrics: true });
    return input.editions.flatMap(({ items }) =>
      items.flatMap((item) =>
        conditionsOf(item).flatMap((c) => [
          ...faults(c),
          ...idleReason(c),
          ...(words ? unknownFigure(c, words) : []),
        ]),
      ),
    );
  },
};

/** What figures are judged by. */
interface KnownWords {
  readonly words: CriteriaWords;
  /** A bank's catalogue cannot add to the lists, so its figures may go by names of its own. */
  readonly ownMetrics: boolean;
}

/** The units and metric names the folder itself brings. */
function broughtWords({ files }: LintInput): KnownWords | { readonly findings: Finding[] } | undefined {
  const [units, metrics] = ["lexicon/units.yaml", "lexicon/metrics.yaml"].map((path) =>
    files.find((f) => f.path === path),
  );
  if (!units || !metrics) return undefined;
  try {
    return { words: createCriteriaWords(units.value, metrics.value), ownMetrics: false };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const document = reason.startsWith("lexicon/units") ? units : metrics;
    return {
      findings: [
        {
          at: { document, path: [] },
          message: { zh: `词表不合要求：${reason}`, en: `the word list has another shape: ${reason}` },
          hint: {
            zh: "按同目录其他条目的写法改正",
            en: "write it as the other entries of the file are written",
          },
        },
      ],
    };
  }
}

/** A unit or metric name nobody knows would leave the condition unknown for ever. */
function* unknownFigure(condition: Placed<Condition>, { words, ownMetrics }: KnownWords): Generator<Finding> {
  const { unit, metric, value, operator, decidable } = condition.value;
  if (operator === undefined) return;
  const read = unit === undefined ? undefined : words.units.read(unit);
  if (unit !== undefined && read === undefined) {
    yield {
      at: below(condition, "unit"),
      message: { zh: `不识别的单位 ${unit}`, en: `the unit ${unit} is not known` },
      hint: {
        zh: `改用 lexicon/units.yaml 中的单位（如 %、MW、kgce/t）${ownMetrics ? "" : "，或在其中补充"}`,
        en: `use a unit of lexicon/units.yaml (%, MW, kgce/t)${ownMetrics ? "" : ", or add it there"}`,
      },
    };
  }
  const isFigure = [value].flat().some((v) => typeof v === "number");
  if (!isFigure || decidable === "manual" || metric === undefined) return;
  const named = words.names.find(metric);
  if (named === undefined && ownMetrics) return;
  if (named === undefined) {
    yield {
      at: below(condition, "metric"),
      message: { zh: `不识别的指标 ${metric}`, en: `the metric ${metric} is not known` },
      hint: {
        zh: "在 lexicon/metrics.yaml 中补充名称，或设 decidable: manual",
        en: "add the name to lexicon/metrics.yaml, or set decidable: manual",
      },
    };
    return;
  }
  const dimensions = named.ids.flatMap((id) => words.names.entry(id)?.dimensions ?? []);
  const plain = read?.dimension.replace("/volume", "/standard-volume");
  if (read !== undefined && !dimensions.includes(read.dimension) && !dimensions.includes(plain ?? "")) {
    yield {
      at: below(condition, "unit"),
      message: {
        zh: `单位 ${unit ?? ""} 不是指标 ${metric} 的单位`,
        en: `the unit ${unit ?? ""} does not measure ${metric}`,
      },
      hint: { zh: "核对单位与指标名称", en: "check the unit against the metric" },
    };
  }
}

function* faults(condition: Placed<Condition>): Generator<Finding> {
  const { operator, value, unit, decidable } = condition.value;
  if (operator === undefined) return;
  if (value === undefined) {
    if (isAnswered(condition.value)) return;
    yield {
      at: below(condition, "operator"),
      // a person decides these anyway, so nothing is computed from half a comparison
      severity: decidable === "manual" ? "warning" : "error",
      message: { zh: `比较方式 ${operator} 没有比较值`, en: `the operator ${operator} has no value` },
      hint: {
        zh: "补上来源所载的 value；来源没有给值时删去 operator，并设 decidable: manual",
        en: "add the value the source states; where it states none, remove operator and set decidable: manual",
      },
    };
    return;
  }
  if (operator === "between") {
    if (isRange(value)) return;
    yield {
      at: below(condition, "value"),
      message: { zh: "区间须写两个由小到大的数", en: "a range is two numbers, the smaller one first" },
      hint: { zh: "写作 [下限, 上限]", en: "write [lower, upper]" },
    };
    return;
  }
  if (ordering.has(operator) && typeof value === "number" && unit === undefined) {
    yield {
      at: below(condition, "value"),
      severity: "warning",
      message: { zh: `数值 ${value} 没有单位`, en: `the number ${value} has no unit` },
      hint: { zh: '补上 unit；无量纲时写 unit: "1"', en: 'add unit; write unit: "1" where there is none' },
    };
  }
}

/** A reason why a person decides, beside a condition the program decides, is one of the two too many. */
function* idleReason(condition: Placed<Condition>): Generator<Finding> {
  const { decidable, manualBecause } = condition.value;
  if (decidable === "manual" || manualBecause === undefined) return;
  yield {
    at: below(condition, "manualBecause"),
    message: {
      zh: "可自动判断的条件写有人工判断的理由",
      en: "a condition the program decides says why a person decides",
    },
    hint: {
      zh: "删去 manualBecause，或设 decidable: manual",
      en: "remove manualBecause, or set decidable: manual",
    },
  };
}

function isAnswered({ operator, standard, list }: Condition): boolean {
  return (
    operator !== undefined && byReference.has(operator) && (standard !== undefined || list !== undefined)
  );
}

function isRange(value: Condition["value"]): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [low, high] = value;
  return typeof low === "number" && typeof high === "number" && low <= high;
}
