/**
 * Names one edition of one catalogue: `{ catalogue: "cn-green-finance", edition: "2025" }`.
 *
 * @since 0.2.0
 */
export interface EditionRef {
  readonly catalogue: string;
  readonly edition: string;
}

/** `catalogue@edition`, the name of an edition in documents and messages. */
export function editionKey({ catalogue, edition }: EditionRef): string {
  return `${catalogue}@${edition}`;
}
