import type { FinanceRecord } from "../record/record.js";

/** The day the product's life begins: signing, else issue, else approval. */
export const startOfLife = ({ instrument }: FinanceRecord): string | undefined =>
  instrument.signedOn ?? instrument.issuedOn ?? instrument.approvedOn;
