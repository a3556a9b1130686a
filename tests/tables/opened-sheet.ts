import { expect } from "vitest";
import type { Failure } from "../../src/schema/failure.ts";
import { openSheet, type Sheet } from "../../src/tables/index.ts";

/** The bytes of a text in UTF-8. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** The sheet of a file that opens. */
export async function sheetOf(file: string, content: string | Uint8Array): Promise<Sheet> {
  const sheet = await openSheet(file, typeof content === "string" ? bytesOf(content) : content);
  return sheet.ok ? sheet.value : expect.unreachable(sheet.failures.map(({ message }) => message).join("; "));
}

/** The failures of a file that does not open. */
export async function refusalOf(file: string, content: string | Uint8Array): Promise<readonly Failure[]> {
  const sheet = await openSheet(file, typeof content === "string" ? bytesOf(content) : content);
  return sheet.ok ? expect.unreachable(`${file} opened`) : sheet.failures;
}
