import type { ItemsPiece, SourceItem } from "./source.js";

/** Records of a piece: enough that posting it costs little for each. */
const MOST = 500;

/** Puts records that were told apart by reading them into pieces. */
export async function* itemPieces(batches: AsyncIterable<Iterable<SourceItem>>): AsyncGenerator<ItemsPiece> {
  let items: SourceItem[] = [];
  let index = 0;
  const piece = (): ItemsPiece => ({
    kind: "items",
    index: index++,
    line: items[0]?.line ?? 1,
    offset: 0,
    items,
  });
  for await (const batch of batches) {
    for (const item of batch) {
      items.push(item);
      if (items.length < MOST) continue;
      yield piece();
      items = [];
    }
  }
  if (items.length > 0) yield piece();
}
