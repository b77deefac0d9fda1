import { Buffer } from "node:buffer";
import type { SaxesParser } from "saxes";
import { message as sentence } from "../../messages/message.js";
import { showText } from "../../messages/show-value.js";
import { type Input, LONGEST_RECORD } from "../input.js";
import { inputError } from "../input-error.js";
import type { RecordReader } from "../record-reader.js";
import type { Encoding, SourceItem } from "../source.js";
import { loadSaxes } from "./load-saxes.js";
import { xmlFaultText } from "./xml-fault-text.js";
import { createXmlMessage, type XmlMessage } from "./xml-message.js";
import { gatherXmlRows, type XmlGroup } from "./xml-rows.js";

const DECLARED = /^<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})["']/;
const ENCODINGS: ReadonlyMap<string, Encoding> = new Map([
  ["utf-8", "utf-8"],
  ["utf8", "utf-8"],
  ["us-ascii", "utf-8"],
  ["gbk", "gb18030"],
  ["gb2312", "gb18030"],
  ["gb18030", "gb18030"],
]);
/** Bytes that hold the declaration. */
const DECLARATION = 512;

/** Reads the loans and projects of a message of the reporting interfaces. */
export async function createXmlReader(input: Input): Promise<RecordReader> {
  const newParser = await loadSaxes(input);
  const parser = newParser({ position: true });
  let message: XmlMessage | undefined;
  let groups: XmlGroup[] = [];
  let decode: ((chunk: Uint8Array, stream: boolean) => string) | undefined;
  let head: Uint8Array[] = [];
  let held = 0;
  /** Where the parser last met a tag: what grows without one is no message. */
  let quiet = 0;

  gatherXmlRows(parser, {
    formOf(root) {
      message = messageOf(root, input);
      return message.form;
    },
    onGroup: (group) => groups.push(group),
    refuse: (refusal) => {
      const { term, ...params } = { reason: "", ...refusal };
      const reason = xmlFaultText(params.reason, input.lang);
      throw refused(sentence(input.lang, term, { reason }), parser, input);
    },
  });
  const quieten = (): void => {
    quiet = 0;
  };
  parser.on("opentagstart", quieten);
  parser.on("comment", quieten);

  function* take(): Generator<SourceItem> {
    const ready = groups;
    groups = [];
    for (const group of ready) yield* message?.records(group) ?? [];
  }
  function* feed(text: string): Generator<SourceItem> {
    quiet += text.length;
    try {
      parser.write(text);
    } finally {
      // groups in front of a fault are whole, however the text was cut
      yield* take();
    }
    if (quiet > LONGEST_RECORD) throw refused(sentence(input.lang, "xml.too-long"), parser, input);
  }
  function* start(): Generator<SourceItem> {
    const bytes = Buffer.concat(head);
    head = [];
    decode = decoderOf(bytes, input);
    yield* feed(decode(bytes, true));
  }
  return {
    *write(chunk) {
      if (decode !== undefined) {
        yield* feed(decode(chunk, true));
        return;
      }
      head.push(Uint8Array.from(chunk));
      held += chunk.length;
      if (held >= DECLARATION) yield* start();
    },
    *end() {
      if (decode === undefined) yield* start();
      yield* feed(decode?.(new Uint8Array(0), false) ?? "");
      parser.close();
    },
  };
}

function messageOf(root: string, input: Input): XmlMessage {
  const { columns, lang } = input;
  const found = columns?.messages.find((message) => message.root === root);
  if (columns !== undefined && found !== undefined) return createXmlMessage(found, columns, input);
  const expected = columns?.messages.map((message) => message.root).join(", ");
  const detail = sentence(lang, "xml.root", { found: showText(root), expected });
  throw inputError(input, "INPUT_UNREADABLE", { detail });
}

function refused(detail: string, parser: SaxesParser, input: Input): Error {
  return inputError(
    input,
    "INPUT_UNREADABLE",
    { detail },
    { line: parser.line, column: parser.columnIndex + 1 },
  );
}

function decoderOf(head: Uint8Array, input: Input): (chunk: Uint8Array, stream: boolean) => string {
  const start = String.fromCharCode(...head.subarray(0, DECLARATION)).trimStart();
  const declared = DECLARED.exec(start)?.[1] ?? "utf-8";
  const encoding = input.encoding ?? ENCODINGS.get(declared.toLowerCase());
  if (encoding === undefined) {
    const detail = sentence(input.lang, "xml.encoding", { found: showText(declared) });
    throw inputError(input, "INPUT_UNREADABLE", { detail });
  }
  const decoder = new TextDecoder(encoding, { fatal: true });
  return (chunk, stream) => {
    try {
      return decoder.decode(chunk, { stream });
    } catch (cause) {
      const found = encoding === "utf-8" ? "UTF-8" : "GB18030";
      const other = encoding === "utf-8" ? "gb18030" : "utf-8";
      const detail = sentence(input.lang, "xml.not-encoded", { expected: found, other });
      throw inputError(input, "INPUT_UNREADABLE", { detail }, { cause });
    }
  };
}
