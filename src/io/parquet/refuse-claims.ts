import type { FileMetaData } from "hyparquet";
import { message } from "../../messages/message.js";
import type { Input } from "../input.js";
import { inputError } from "../input-error.js";

const MEGABYTE = 1024 * 1024;
/** Bytes one page may have unpacked; writers make pages of about a megabyte. */
export const LARGEST_PAGE = 256 * MEGABYTE;
/** Bytes the values of one column may have in one group of rows. */
const LARGEST_CHUNK = 1024 * MEGABYTE;
const MOST_GROUP_ROWS = 50_000_000;
const MOST_COLUMNS = 5000;

/** Refuses a file that says it holds more than can be true, or than can be read without filling the memory. */
export function refuseClaims(metadata: FileMetaData, size: number, input: Input): void {
  const refuse = (found: string): never => {
    const detail = message(input.lang, "input.claims", { found });
    throw inputError(input, "INPUT_UNREADABLE", { detail });
  };
  let rows = 0n;
  for (const { num_rows: groupRows, columns } of metadata.row_groups) {
    rows += groupRows;
    if (groupRows < 0n || groupRows > MOST_GROUP_ROWS) refuse(`${groupRows} rows`);
    if (columns.length > MOST_COLUMNS) refuse(`${columns.length} columns`);
    for (const { meta_data: chunk } of columns) {
      if (chunk === undefined) continue;
      const { total_uncompressed_size: unpacked, total_compressed_size: packed, num_values: values } = chunk;
      const start = chunk.dictionary_page_offset ?? chunk.data_page_offset;
      if (packed < 0n || start < 0n || start + packed > size) refuse(`${start} + ${packed} > ${size} bytes`);
      if (unpacked > LARGEST_CHUNK) refuse(`${unpacked / BigInt(MEGABYTE)} MB`);
      if (values > MOST_GROUP_ROWS) refuse(`${values} values`);
      // a row without a value is counted as one too
      if (values < groupRows) refuse(`${values} values < ${groupRows} rows`);
    }
  }
  if (rows !== metadata.num_rows) refuse(`${metadata.num_rows} ≠ ${rows} rows`);
}
