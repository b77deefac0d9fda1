import type { ReasonCode } from "./zh-reasons.js";

/** Grounds of a decision. The codes are stable, the sentences are not. */
export const enReasons: Readonly<Record<ReasonCode, string>> = {
  NO_CATALOGUE_WORD:
    "The use of funds holds no word of a catalogue item that counts (what is negated, background or tells of a company does not).",
  TEXT_ONLY_EVIDENCE:
    "Only similar wording or words that several items share were found; that does not settle an item, a person has to look.",
  SUBJECT_NOT_GREEN: 'The use of funds names "{found}", which no catalogue item covers as such.',
  CONTRADICTING_SUBJECT:
    'The use of funds names "{found}", which no catalogue item covers as such; a person has to look.',
  SECTOR_UNLIKELY:
    'A borrower of the sector "{found}" does not usually build or run what item {code} is about; check that the money really pays for it.',
  ANNEX_ONLY:
    'What item {code} is about is only an annex of "{found}"; without its amount the whole sum cannot be answered for.',
  ORDINARY_HEAD:
    'The words of item {code} only describe "{found}", which no catalogue item covers as such; a person has to look.',
  OBJECT_NOT_NAMED:
    'What is bought or made is "{found}", in which no word of an item stands; the words of item {code} only say by or for whom. A person has to look.',
  USE_STATED_ELSEWHERE:
    'The words of item {code} stand in the background or beside only; what the money is for is said in "{found}". A person has to look.',
  INDUSTRY_UNLIKELY:
    "The industry code of the funds does not usually build or run what item {code} is about; check that the money really pays for it.",
  CLOSE_CANDIDATES:
    "The evidence for {first} and {second} is about equal; a further fact has to separate them.",
  SEVERAL_USES:
    "The text points to several items ({codes}) without the amount of each; no verdict on the whole amount is possible.",
  ORDINARY_USE:
    'The money is for "{found}" as well, which stands beside the green use without amounts; no verdict on the whole amount is possible.',
  WORKING_CAPITAL:
    'The money also goes to "{found}" without an amount or share for the green use; no verdict on the whole amount is possible.',
  ITEM_FOUND: "The use of funds belongs to {code} {name}.",
  CONDITIONS_UNKNOWN: "Item {code} has {count} {count|condition|conditions} still to be proved.",
  CONDITIONS_UNMET: "Item {code} has {count} {count|condition that is|conditions that are} not met.",
  CONDITIONS_MET: "All conditions of item {code} are met.",
  NO_CONDITIONS: "Item {code} sets no technical condition beyond its scope.",
  NO_MARKED_ROW:
    "Projects of a carbon-neutral bond must fall under a row with a greenhouse-gas mark; the fitting rows of {code} carry none.",
  INDUSTRY_CONTRADICTS: "Industry {industry} of the funds contradicts the industries of item {code}.",
  EDITION_ANNOUNCED:
    "{title} applies and has been announced, but its text is not bundled; add your own copy to decide.",
  EDITION_NO_DATE:
    "The record bears no date and no as-of date was given; the newest edition {edition} is used.",
  EDITION_IN_FORCE: "Decided on {date}, on or after {effective}, the day edition {edition} took effect.",
  EDITION_PROCEEDS_CHANGED:
    "The use of proceeds changed on {date}, on or after {effective}; the new use is judged by edition {edition}.",
  EDITION_LABELLED_LATER: "Changed into a green bond on or after {effective}; edition {edition} applies.",
  EDITION_FILED_MAY_CHOOSE:
    "Filed but neither approved nor registered when the catalogue was published on {published}: the issuer may choose; edition {edition} is used here.",
  EDITION_INTERVAL_EITHER:
    "Decided on {date}, between publication {published} and effect {effective}: the part of the notice that was read settles nothing and either edition is accepted; edition {edition} is used here.",
  EDITION_OUTSTANDING_BOND:
    "Outstanding, approved or registered before publication on {published}: the historical standard (edition {edition}) keeps applying.",
  EDITION_APPROVED_UNDRAWN:
    "Approved before publication on {published} and not yet drawn: the historical standard (edition {edition}) keeps applying, to later instalments too.",
  EDITION_DRAWN_BEFORE:
    "Approved and drawn before publication on {published}: the historical standard (edition {edition}) keeps applying.",
  EDITION_TEXT_NOT_BUNDLED:
    "The text of the newer edition in force on that date is not bundled; edition {edition} is used instead, check the answer.",
  EDITION_BEFORE_FIRST:
    "Decided on {date}, before the first edition that is bundled; edition {edition} is used, check the answer.",
  REGION_APPLIES: "The project or borrower is in region {region}, whose standard applies.",
  REGION_NEEDED:
    "No national transition list covers the sector and the record names no region; local catalogues on the sector: {titles}. Add the region.",
  SECTOR_APPLIES: "{title} applies by sector ({sector}).",
  STANDING_NOT_DECISIVE:
    "The text of {title} has no confirmed official origin; it informs and never decides by itself.",
  EDITION_ASKED: "Judged by edition {edition}, as asked.",
  RECLASS_SAME_EDITION: "The record is judged by this edition anyway: {from}.",
  RECLASS_FOLLOWS: "{from} is {to} in the new edition ({relation}).",
  RECLASS_DIFFERS: "The crosswalk leads from {from} to {expected}, the use of funds to {to}; check it.",
  RECLASS_DROPPED: "{from} has no counterpart in the new edition.",
  RECLASS_LOST: "{from} has a counterpart, but the use of funds finds no item in the new edition.",
  RECLASS_GAINED: "No item in the old edition; {to} in the new one.",
  RECLASS_REVIEW: "One of the editions needs a person to look; the two cannot be compared.",
  RECLASS_NONE: "Neither edition finds an item.",
  RECLASS_STATUS: "The status moves from {before} to {after}: the conditions of the editions differ.",
  EVIDENCE_STANDARD: "test, assessment or acceptance report naming the standard and the result",
  EVIDENCE_GRADE: "label filing or test report of the grade, with the value",
  EVIDENCE_CERTIFICATE: "the certificate with validity and scope",
  EVIDENCE_THRESHOLD: "test report, design document or nameplate with value and unit",
  TYPE_NEEDED: "a paper that tells whether it is “{type}”, such as a product description or design document",
  EVIDENCE_OTHER: "a document that proves the demand",
  EVIDENCE_COMPARISON: "test report beside data of like products with their source",
  EVIDENCE_OTHER_ITEM: "the papers the conditions of that item ask for",
  EVIDENCE_TECHNOLOGY: "feasibility study, design documents or technical agreement",
  EVIDENCE_USE: "project papers, contracts or purchase documents",
  EVIDENCE_PLACE: "siting, land or layout documents",
  EVIDENCE_LIST: "the page of the list or plan that names it, with its edition",
  EVIDENCE_PERMIT: "the permit, authorisation or approved assessment",
  EVIDENCE_EXCLUSION: "design documents, bill of materials or written undertaking",
  QUESTION_BAR: "Is it {bar}?",
  QUESTION_DEMAND: "Is this met?",
  "QUESTION_report-under-standard": "Does a report show compliance with the named standard or rule?",
  "QUESTION_standard-unnamed": "Does it comply with the national or local rules that apply?",
  "QUESTION_level-unstated": "Is the level high enough in the judgement of an expert?",
  "QUESTION_limit-by-case": "Does it keep the limit that applies to this case?",
  "QUESTION_peer-comparison": "Does it lead among like products?",
  "QUESTION_other-item": "Are the conditions of the other item met?",
  QUESTION_technology: "Do process, equipment or raw material fit the description?",
  "QUESTION_use-or-purpose": "Do use, purpose or actor fit the description?",
  QUESTION_place: "Does the project lie where it has to?",
  "QUESTION_list-or-plan": "Is it on the list, or in line with the plan?",
  QUESTION_permit: "Has the permit or authorisation been given?",
  QUESTION_exclusion: "Is it certain that nothing excluded is involved?",
  "QUESTION_no-demand": "Note:",
  EDITION_UNDATED: "No date of effect is known for {title}; it is taken to be in effect.",
  EDITION_OF_CATALOGUE: "{title} is available from {date}.",
  TRANSITION_LIST_TO_CHECK:
    "The money transforms a sector of the transition lists without naming a pathway; check it against {title} by hand.",
  TRANSITION_TERMS: "What is asked of entity, transition plan and disclosure has to be shown separately.",
  GREEN_COUNTERPART: "The 2025 green catalogue covers this pathway as {codes}; check the green item first.",
  ALSO_FOUND_IN: "{title} lists a matching pathway too ({code}).",
  NATIONAL_AND_LOCAL:
    "National and local standards stand side by side: {title} lists the same use as {code}.",
  EXCLUSION_RULE:
    'The use of funds names "{found}", which exclusion rule {id} of {title} rules out; it cannot be labelled.',
  NEGATIVE_LIST: "The use of funds falls under {code} {name} of {title}; it cannot be labelled.",
  NEGATIVE_LIST_UNVERIFIED:
    "The use of funds seems to fall under {code} {name} of {title} (wording not checked against the original); a person has to look.",
  GREEN_OVER_TRANSITION:
    "The green answer rests on evidence of use and leads the summary; the transition answer stands beside it.",
  NEW_CAPACITY:
    'The text names "{found}"; new or replaced capacity has to pass access and capacity rules first.',
  BAR_MISSED: "Misses what is asked: {bar}.",
  AIM_REACHED: "Reached; an aim or a reference, no demand.",
  AIM_MISSED: "Not reached; an aim or a reference, no demand.",
  ANSWER_MISSES: "What the record states is not what is asked.",
  CLAIMED_ONLY:
    "The figure is only claimed in a text; a test report, certificate or other paper has to prove it.",
  TERM_NEGATED:
    'The text also negates "{found}", a word of item {code}; a person has to check whether it is met.',
  FIGURE_DOUBTFUL:
    "The figure {found} seems to miss what item {code} asks, but it stands in a text only or the limit was not read in the standard; a person has to check it.",
  ORIENTATION_MISSED:
    "The figure misses what the grade is said to stand for, {orientation} ({note}); a person has to check it against the standard.",
  CLAIM_MISSES: "The figure claimed in the text itself misses what is asked: {bar}.",
  UNIT_MISSING: "The figure has no unit; the unit asked for is {asked}.",
  UNIT_UNKNOWN: 'The unit "{found}" is not known; the unit asked for is {asked}.',
  WRONG_DIMENSION: 'The unit "{found}" measures something else than "{asked}"; they cannot be compared.',
  METRIC_AMBIGUOUS: '"{name}" may be any of several metrics; say which.',
  FIGURES_DISAGREE: "Several figures of the same metric lead to different answers; say which applies.",
  NO_NUMBER: '"{name}" has no number to compare.',
  GRADE_ASKED:
    "A grade is asked ({bar}); what the record states is no such grade. Give the grade and its proof.",
  NORM_REACHED: "Grade {grade} of {standard} is {limit}, which is reached.",
  NORM_MISSED: "Grade {grade} of {standard} is {limit}, which is missed.",
  NORM_CORRECTED:
    "Grade {grade} of {standard} has the base value {limit}, {corrections}: an account corrected as the standard says has to decide.",
  NORM_ONE_COPY:
    "Grade {grade} of {standard} is {limit} in the one copy at hand: check it against the standard itself.",
  BAR_OR_BETTER: "{bar} or better",
  BAR_BETTER: "better than {bar}",
  BAR_GRADE: "grade {bar}",
  BAR_ABOUT: "about {bar}",
  ABOUT_VALUE: "What is asked is approximate ({bar}): a person has to judge.",
  STANDARD_DIFFERS: "The grade or figure is given by another standard than the one that is asked ({asked}).",
  STANDARD_REPLACED:
    '"{name}" rests on {old}, which {by} replaced from {date}; the grade has to be found again by the new standard.',
  BEST_GRADE_REACHED:
    "Better than the best grade is asked, which no grade shows: state the efficiency figure and the limit of the grade, or by how much the limit is bettered.",
  SIZE_CLASS_OPEN:
    "The figure is below the size the class is named after ({bar}); the lower end of the class is stated nowhere, so a person has to judge.",
  DIRECTION_OPEN:
    "Whether more or less of “{name}” is better cannot be told; state by how much the limit is bettered.",
  REFERENCE_NEEDED:
    "Only “{name}” is stated; the value to hold it against (“{reference}”, with standard and unit) or the margin over it is needed too.",
  WORD_OPEN: 'What "{name}" says does not answer the question by itself; a person has to compare.',
  DOCUMENT_EXPIRED: '"{name}" expired on {date}.',
  DOCUMENT_BEGINS_AFTER:
    '"{name}" is dated or valid from {date} only, after the day of this answer; it is not held yet.',
  FIGURE_BEGINS_AFTER:
    '"{name}" is of the period "{period}", which begins after {date}; nothing of it can have been measured yet.',
  DOCUMENT_PENDING:
    '"{name}" is an application, a receipt or a promise, or was refused or withdrawn; it is no paper in force.',
  FIGURE_OF_ANOTHER:
    '"{name}" ({word}) is what was before the works or what somebody else does; it says nothing of what is financed.',
  FIGURE_PLANNED:
    '"{name}" ({word}) is only aimed at or planned; a design, test or certificate has to show that it is reached.',
  FIGURE_OF_TYPE: '"{name}" is of "{scope}", not of "{type}", which is asked.',
  FIGURE_BEST_CASE:
    '"{name}" is the most favourable value; it does not show that all reaches what is asked: {bar}.',
  FIGURE_IMPOSSIBLE: '"{name}" cannot be above {most}; check value and unit.',
  FIGURE_PERCENT: '"{name}" is given in % and is not above 1; it may be {likely} %. Check value and unit.',
  INDUSTRY_TOO_WIDE: "The industry code needs four digits.",
  TYPE_OPEN: "Which type it is cannot be told yet, and the types lead to different answers.",
  ANSWERED: "Answered by {by} on {on}.",
  ANSWER_UNSIGNED: "The answer does not say who gave it, when, or what it is; it does not count.",
  ANSWER_CONFLICTS: "A reviewer's answer contradicts a figure or another answer; check again.",
};
