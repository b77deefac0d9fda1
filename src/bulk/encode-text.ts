import type { BulkSettings } from "./bulk-settings.js";

/** How the text of an output becomes bytes of their own, which may be handed on to another thread. */
export async function createEncoder({
  format,
  encoding,
}: Pick<BulkSettings, "format" | "encoding">): Promise<(text: string) => Uint8Array<ArrayBuffer>> {
  if (format === "csv" && encoding === "gb18030") {
    const { default: iconv } = await import("iconv-lite");
    return (text) => Uint8Array.from(iconv.encode(text, "gb18030"));
  }
  const encoder = new TextEncoder();
  return (text) => encoder.encode(text);
}
