import type { Condition } from "../catalogue/condition-schema.js";
import type { Asked } from "./asked-condition.js";
import { withCaveat } from "./caveat.js";
import type { CriteriaWords } from "./criteria-words.js";
import { agreed, type Judgement, SILENT } from "./judgement.js";
import { paperWordAt } from "./paper-state.js";
import { plainWord } from "./plain-word.js";
import type { Figure, RecordFacts } from "./record-facts.js";
import { isAmbiguous, relevantFigures, showFigure } from "./relevant-figures.js";

export type Worded = Extract<Asked, { kind: "words" }>;

/** Answers kinds, certificates and lists by what the record says of them; silence decides nothing. */
export const judgeWords = (
  asked: Worded,
  condition: Condition,
  facts: RecordFacts,
  words: CriteriaWords,
): Judgement => {
  const figures = asked.metric ? relevantFigures(facts.figures, asked.metric, condition, words) : [];
  const judged = [
    ...figures.map((figure) => withCaveat(judgeFigure(figure, asked, words), figure.caveat)),
    ...byPaper(asked, facts, words),
    ...byList(asked, facts, words),
  ];
  return judged.length === 0 ? SILENT : agreed(judged);
};

const judgeFigure = (figure: Figure, asked: Worded, words: CriteriaWords): Judgement => {
  const found = showFigure(figure);
  const text = figure.text ?? (figure.unit === undefined ? String(figure.value ?? "") : "");
  const open: Judgement = {
    status: "unknown",
    found,
    reason: { code: "WORD_OPEN", params: { name: figure.name } },
  };
  const decided = (isMet: boolean): Judgement =>
    isMet ? { status: "met", found } : { status: "unmet", found, reason: { code: "ANSWER_MISSES" } };
  if (isAmbiguous(figure)) {
    return { status: "unknown", found, reason: { code: "METRIC_AMBIGUOUS", params: { name: figure.name } } };
  }
  if (asked.expects !== undefined) {
    const said = words.yesOrNo(text) ?? saysGrade(figure, asked, words);
    // “on the list: yes” answers only the list it names
    if (said === undefined || !namesList(figure, asked.lists)) return open;
    return decided(said === asked.expects);
  }
  const plain = plainWord(text);
  if (asked.accepted.some((a) => plainWord(a) === plain)) return decided(true);
  const vocabulary = words.names.entry(asked.metric?.ids[0] ?? "")?.vocabulary;
  const isKind = vocabulary === undefined ? undefined : words.isKind(vocabulary, text, asked.accepted);
  if (isKind !== undefined) return decided(isKind);
  const means = words.names.find(text);
  // 拟申请节能产品认证 and 未取得节能产品认证 are no 节能产品认证
  const isPlain = means !== undefined && words.names.lead(means.plain, means.ids[0] ?? "") === "";
  const same = isPlain && asked.accepted.some((a) => sameName(words, a, means.ids[0]));
  return same ? decided(true) : open;
};

/** “星级标识：二星级” says that there is one. */
const saysGrade = (
  { text, value, unit }: Figure,
  { metric }: Worded,
  words: CriteriaWords,
): true | undefined => {
  const { dimensions = [] } = words.names.entry(metric?.ids[0] ?? "") ?? {};
  const dimension = unit === undefined ? undefined : words.units.read(unit)?.dimension;
  const grade = words.grade(text ?? value ?? "", dimension);
  return grade !== undefined && dimensions.includes(grade.scale) ? true : undefined;
};

const sameName = ({ names }: CriteriaWords, word: string, id: string | undefined): boolean =>
  id !== undefined && names.entry(id)?.papers !== undefined && names.find(word)?.ids[0] === id;

const namesList = ({ name, source, scope }: Figure, lists: readonly string[]): boolean => {
  if (lists.length === 0) return true;
  const said = [name, source ?? "", scope ?? ""].map(plainWord);
  return lists
    .map(plainWord)
    .some((list) => said.some((s) => s.includes(list) || (s.length > 3 && list.includes(s))));
};

const STANDARD = /[a-z]{2,4}(?:\/[a-z])?\d[\d.]*\d/gu;

/** A certificate of the kind that is asked, or one that names the standard. */
const byPaper = (asked: Worded, facts: RecordFacts, words: CriteriaWords): Judgement[] => {
  if (asked.expects === false) return [];
  const ids = [
    ...(asked.metric?.ids ?? []),
    ...asked.accepted.flatMap((a) => words.names.find(a)?.ids ?? []),
  ];
  const kinds = ids.flatMap((id) => words.names.entry(id)?.papers ?? []).map(plainWord);
  const standards = asked.accepted.flatMap((a) => plainWord(a).match(STANDARD) ?? []);
  return facts.papers.flatMap((paper): Judgement[] => {
    if (!paper.certificate) return [];
    const isKind = kinds.some((k) => paperWordAt(paper.plain, k) >= 0);
    const isStandard = standards.some((s) => paper.plain.match(STANDARD)?.includes(s));
    if (!isKind && !isStandard) return [];
    return [withCaveat({ status: "met", found: paper.label }, paper.caveat)];
  });
};

/** A list or plan the record says it stands on, does not stand on, or has asked to be put on. */
const byList = ({ lists, expects }: Worded, facts: RecordFacts, { document }: CriteriaWords): Judgement[] =>
  facts.lists.flatMap((named): Judgement[] => {
    if (named.length < 4 || expects === undefined) return [];
    const list = lists.map(plainWord).find((one) => one.includes(named) || named.includes(one));
    if (list === undefined) return [];
    const before = named.slice(0, Math.max(0, named.indexOf(list)));
    if (document.no.some((w) => before.startsWith(plainWord(w)))) return [listed(named, !expects)];
    if (
      document.papers.pending.some((w) => named.replaceAll(list, "").includes(w)) ||
      before.startsWith("拟")
    )
      return [
        { status: "unknown", found: named, reason: { code: "DOCUMENT_PENDING", params: { name: named } } },
      ];
    return [listed(named, expects)];
  });

const listed = (named: string, isMet: boolean): Judgement =>
  isMet
    ? { status: "met", found: named }
    : { status: "unmet", found: named, reason: { code: "ANSWER_MISSES" } };
