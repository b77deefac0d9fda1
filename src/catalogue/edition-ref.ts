/** Names one edition of one catalogue. */
export interface EditionRef {
  readonly catalogue: string;
  readonly edition: string;
}

/** `catalogue@edition`, the name of an edition in documents and messages. */
export function editionKey({ catalogue, edition }: EditionRef): string {
  return `${catalogue}@${edition}`;
}
