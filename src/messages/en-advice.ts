import type { AdviceCode } from "./zh-advice.js";

/** English sentences for the advice of `zh-advice.ts`; a code missing here does not compile. */
export const enAdvice: Readonly<Record<AdviceCode, string>> = {
  "advice.date":
    "Give the day of decision (approvedOn for a loan, registeredOn or issuedOn for a bond), or ask for a day with --as-of: the date decides which edition applies.",
  "advice.question": "Answer: {question}",
  "advice.evidence": "Bring proof: {needs}.",
  "advice.unmet":
    "If the conditions of {code} are met later, send the record again with the new figures: {requirements}.",
  "advice.describe":
    "Say what the money builds, buys or converts (facility, equipment, process, scale), not who the borrower is.",
  "advice.fact":
    "Add a fact that separates the items named: what the money does (make, build, operate, retrofit, trade) and where.",
  "advice.sector":
    "Say what the facility is to the borrower (built, run, or only its site or customer) and show what the money pays for, such as the approval or the contracts.",
  "advice.subject":
    "Say what part the named subject plays in the project; if the money does not go to it, list the uses apart in proceeds.lines.",
  "advice.figure":
    "Send the figure in metrics with the document it comes from (test report, design, energy review) and check the limit in the standard itself.",
  "advice.negated":
    "Say whether what is negated is needed for this use: where it is there, bring its proof; where it is not, the item cannot be claimed.",
  "advice.split": "List each use with its amount in proceeds.lines, or give greenShare.",
  "advice.industry":
    "Check the industry of the funds: it is not among those of item {code}[ (such as {industries})]. Correct the code or say why.",
  "advice.industry-missing":
    "Give the industry of the funds as a GB/T 4754 code of 4 digits (project.industry): it helps to tell items and rows apart.",
  "advice.marked-row": "Say under which row with a greenhouse-gas mark the use of funds falls.",
  "advice.own-copy":
    "Get the announced text that is not bundled, write it into a folder made with verdex catalogue init and add it with --catalogue.",
  "advice.edition":
    "Have a person check it against the edition that was in force on the day of the decision; with its text at hand, write it into a folder made with verdex catalogue init and add it with --catalogue.",
  "advice.confirm":
    "Little stands beside the term: check that the use falls within item {code} (verdex explain {code}).",
  "advice.capacity":
    "Say where the capacity comes from (retrofit, replacement or new) and bring the approval and the capacity replacement papers.",
  "advice.pathway":
    "Say which technology is used and the energy use or emissions before and after, then compare with the transition catalogue.",
  "advice.plan": "Bring the papers on the transition entity, its transition plan and its disclosure.",
  "advice.region":
    "Give the region of the project (region, six-digit administrative code): it decides which local transition catalogue applies.",
  "advice.negative":
    "Check the original wording; where it does not apply, state scale, process and where the capacity comes from.",
  "advice.standing": "{title} informs only: check the issuer's own text before deciding.",
  "advice.none": "Nothing is needed on these facts; send the record again when they change.",
  "advice.rejected": "Correct the place named above and send the record again.",
};
