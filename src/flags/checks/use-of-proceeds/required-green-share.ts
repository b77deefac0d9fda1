import type { CheckContext } from "../../check.js";
import { holdsWord } from "../../holds-word.js";

/** The share a bond had to reach by its market and date. */
export type RequiredShare =
  | { readonly kind: "full" }
  | { readonly kind: "legacy"; readonly floor: number }
  /** Issued before the Principles on a market whose floor no source states. */
  | { readonly kind: "legacy-without-floor" }
  | { readonly kind: "unknown"; readonly missing: string };

/** Floors of 50 % and 70 % stood before the Principles asked for all; financial bonds never had one. */
export const requiredGreenShare = ({ record, labels, on, parameters }: CheckContext): RequiredShare => {
  const { filedOn, registeredOn, approvedOn, venue, name } = record.instrument;
  const always = parameters.texts("alwaysFullLabels");
  if (labels.known.some(({ id }) => always.includes(id))) return { kind: "full" };
  const principles = parameters.text("principlesFrom");
  // what is looked at before the Principles cannot have been issued under them
  const issuedOn = record.instrument.issuedOn ?? (on !== undefined && on < principles ? on : undefined);
  if (issuedOn === undefined) {
    // a bond is issued after its approval
    const decided = [filedOn, registeredOn, approvedOn].some((day) => day !== undefined && day >= principles);
    return decided ? { kind: "full" } : { kind: "unknown", missing: "instrument.issuedOn" };
  }
  const market = `${venue ?? ""} ${name ?? ""}`;
  if (holdsWord(market, parameters.texts("enterpriseWords"))) {
    return issuedOn < principles
      ? { kind: "legacy", floor: parameters.number("enterpriseFloor") }
      : { kind: "full" };
  }
  if (holdsWord(venue, parameters.texts("exchangeWords"))) {
    return (filedOn ?? issuedOn) < parameters.text("exchangeFullFrom")
      ? { kind: "legacy", floor: parameters.number("exchangeFloor") }
      : { kind: "full" };
  }
  if (issuedOn >= principles) return { kind: "full" };
  return venue === undefined
    ? { kind: "unknown", missing: "instrument.venue" }
    : { kind: "legacy-without-floor" };
};
