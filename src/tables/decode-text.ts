import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { unreadable } from "./sheet-failure.ts";

/** The text of a file, and how it was encoded, in words. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

const marks = [
  { bytes: [0xef, 0xbb, 0xbf], label: "utf-8", encoding: "UTF-8 with byte order mark" },
  { bytes: [0xff, 0xfe], label: "utf-16le", encoding: "UTF-16" },
  { bytes: [0xfe, 0xff], label: "utf-16be", encoding: "UTF-16" },
];

/** Decodes a text file: as its byte-order mark says, else as UTF-8, else as Windows-1252, which older spreadsheets write. Fails where it holds what no text holds. */
export function decodeText(file: string, bytes: Uint8Array): Result<DecodedText, Failure> {
  const mark = marks.find((each) => each.bytes.every((byte, index) => bytes[index] === byte));
  const { text, encoding } =
    mark === undefined
      ? withoutMark(bytes)
      : { text: new TextDecoder(mark.label).decode(bytes), encoding: mark.encoding };
  if (text.includes("\0")) return failed(unreadable(file, "neither text nor a spreadsheet"));
  if (/^\s*<(!doctype|html|\?xml|table)/iu.test(text.slice(0, 1000))) return failed(unreadable(file, "a web page"));
  return ok({ text, encoding });
}

function withoutMark(bytes: Uint8Array): DecodedText {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return { text: new TextDecoder("windows-1252").decode(bytes), encoding: "Windows-1252" };
  }
}
