import { assert } from "../../base/assert.ts";
import { failed, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { writtenNotebook } from "../../schema/written-notebook.ts";
import { canonicalJson } from "./canonical-json.ts";
import { decodeLink } from "./decode-link.ts";
import { encodeLink } from "./encode-link.ts";
import type { RunFingerprint } from "./run-fingerprint.ts";

/** The link of a notebook, opened once before it is given out; or why no link can hold it: text beyond 256 kB, over 10,000 values, a name such as "constructor". Throws where the link opens as another document, because that is a bug. */
export function shareLink(notebook: Notebook, fingerprints: readonly RunFingerprint[] = []): Result<string, Failure> {
  const link = encodeLink(notebook, fingerprints);
  const opened = decodeLink(link);
  if (!opened.ok) {
    return failed(
      ...opened.failures.map((failure) => ({
        ...failure,
        message: `no link can hold this notebook: ${failure.message.replace(/^step \d of \d: \w+: /, "")}`,
        remedy: "save it as a file and send that",
      })),
    );
  }
  const same = canonicalJson(writtenNotebook(opened.value.notebook)) === canonicalJson(writtenNotebook(notebook));
  assert(same, "the link opens as another document");
  return ok(link);
}
