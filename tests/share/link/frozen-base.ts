import { currentFormat } from "../../../src/schema/migration.ts";
import { Notebook } from "../../../src/schema/notebook.ts";
import { writtenNotebook } from "../../../src/schema/written-notebook.ts";
import { readBy } from "../../../src/schema/objection.ts";
import type { LinkContent } from "../../../src/share/link/decode-link.ts";
import type { RunFingerprint } from "../../../src/share/link/run-fingerprint.ts";
import { parseNotebook } from "../../../src/share/parse-notebook.ts";

/** A shipped notebook as the base of a dictionary: the words of its file as JSON, in their order. */
export function frozenBase(markdown: string): string {
  const read = parseNotebook(markdown);
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  return JSON.stringify({ ...writtenNotebook(read.value), format: currentFormat });
}

/** The document beside a link that was given out, in the words of its file, and its fingerprints. */
export function readFixture(text: string): LinkContent {
  const { document, fingerprints }: { document: unknown; fingerprints: readonly RunFingerprint[] } = JSON.parse(text);
  const read = readBy(Notebook, document);
  if (!read.ok) throw new Error(JSON.stringify(read.failures));
  return { notebook: read.value, fingerprints };
}
