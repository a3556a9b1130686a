import { failed, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { ownLimits } from "../schema/own-file.ts";
import { csvSheet } from "./csv-sheet.ts";
import type { Sheet } from "./sheet.ts";
import { locked, nothing, tooMuch, unreadable } from "./sheet-failure.ts";
import { xlsxSheet } from "./xlsx-sheet.ts";

const megabyte = 1_000_000;
const zipped = [0x50, 0x4b];
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** Reads the bytes of a reader's file, CSV or XLSX, by what they are and not by the file's name. Fails where they are neither, are locked, hold no table, or go beyond the limits. */
export async function openSheet(file: string, bytes: Uint8Array): Promise<Result<Sheet, Failure>> {
  if (bytes.length > ownLimits.bytes) {
    const found = `${Math.ceil(bytes.length / megabyte)} MB`;
    return failed(tooMuch(file, found, `${ownLimits.bytes / megabyte} MB`));
  }
  if (bytes.length === 0) return failed(nothing(file, "empty file"));
  if (begins(bytes, compound)) {
    return failed(isEncrypted(bytes) ? locked(file) : unreadable(file, "an old workbook (.xls)"));
  }
  return begins(bytes, zipped) ? xlsxSheet(file, bytes) : csvSheet(file, bytes);
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** A workbook with a password is a compound file too, with a stream of this name in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
}
