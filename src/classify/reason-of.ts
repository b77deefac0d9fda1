import type { Lang } from "../messages/lang.js";
import { message } from "../messages/message.js";
import type { ReasonCode } from "../messages/zh-reasons.js";
import type { Reason } from "../result/schema.js";
import type { Ground } from "./weigh.js";

/** What the parameters so far lead to: the reason itself, or one of the next parameter. */
interface Branch {
  reason: Reason | undefined;
  /** Made when there is one: the last parameter has none behind it. */
  next: Map<string, Branch> | undefined;
}

/** Sentences kept of each code: those that quote a record are many and not worth more. */
const KEPT = 4000;

const kept = { zh: new Map<ReasonCode, KeptReasons>(), en: new Map<ReasonCode, KeptReasons>() };

const NO_PARAMS: NonNullable<Ground["params"]> = {};

/** A ground put into words. Most are said over and over, so that each is made and frozen once. */
export const reasonOf = ({ code, params = NO_PARAMS }: Ground, lang: Lang): Reason => {
  let reasons = kept[lang].get(code);
  if (!reasons) {
    reasons = new KeptReasons(code, lang);
    kept[lang].set(code, reasons);
  }
  return reasons.of(params);
};

/** The reasons of one code, by their parameters in turn. */
class KeptReasons {
  private readonly root: Branch = { reason: undefined, next: undefined };
  private count = 0;

  constructor(
    private readonly code: ReasonCode,
    private readonly lang: Lang,
  ) {}

  of(params: NonNullable<Ground["params"]>): Reason {
    let branch: Branch | undefined = this.root;
    for (const name in params) {
      branch = this.grown(branch, params[name] ?? "");
      if (!branch) return this.make(params);
    }
    branch.reason ??= this.make(params);
    return branch.reason;
  }

  private grown(branch: Branch, value: string): Branch | undefined {
    const known = branch.next?.get(value);
    if (known || this.count === KEPT) return known;
    this.count += 1;
    const grown: Branch = { reason: undefined, next: undefined };
    branch.next ??= new Map();
    branch.next.set(value, grown);
    return grown;
  }

  private make(params: NonNullable<Ground["params"]>): Reason {
    return Object.freeze({ code: this.code, text: message(this.lang, this.code, params) });
  }
}
