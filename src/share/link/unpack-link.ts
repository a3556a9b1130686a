import { failed, ok, type Result } from "../../base/result.ts";
import { inflate } from "./inflate.ts";
import { copyAgain, type LinkTrouble } from "./link-failure.ts";

/** The most a link's text may be unpacked to, in bytes. */
export const largestText = 262_144;

/** What is packed in a link: the text of its document, and the bytes of its fingerprints. */
interface UnpackedLink {
  readonly text: string;
  readonly prints: Uint8Array;
}

const stops = {
  truncated: { reason: "missing", what: "the packed data end too early", remedy: copyAgain },
  damaged: { reason: "syntax", what: "damaged data, or data packed with another dictionary", remedy: copyAgain },
} as const satisfies Record<string, LinkTrouble>;

function tooLarge(limit: number): LinkTrouble {
  const most = `${limit / 1024} kB`;
  return {
    reason: "limit",
    what: `more than ${most} of text`,
    remedy: `a link holds at most ${most}: ask for the notebook as a file`,
  };
}

/** Unpacks what a link held, and stops at 256 kB, or at another `limit` (bytes); text that is not UTF-8 is refused. */
export function unpackLink(
  dictionary: { readonly bytes: Uint8Array },
  packed: Uint8Array,
  limit = largestText,
): Result<UnpackedLink, LinkTrouble> {
  const inflated = inflate(packed, dictionary.bytes, limit);
  if (typeof inflated === "string") return failed(inflated === "too large" ? tooLarge(limit) : stops[inflated]);
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(inflated.bytes);
    return ok({ text, prints: packed.subarray(inflated.used) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return failed({ reason: "syntax", what: "text that is not UTF-8", remedy: copyAgain });
  }
}
