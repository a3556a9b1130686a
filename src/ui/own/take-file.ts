import { failed, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { type OwnFile, ownLimits } from "../../schema/own-file.ts";
import { grouped } from "../../base/grouped.ts";

const megabyte = 1_000_000;

/** What of a file is needed to take it: a browser's File, or a test's. */
export type ChosenFile = Pick<File, "name" | "size" | "arrayBuffer">;

/** The bytes of a file a reader chose. One beyond the limit is refused unread; fails too where the browser cannot read it, as with a folder. */
export async function takeFile(chosen: ChosenFile): Promise<Result<OwnFile, Failure>> {
  const { name, size } = chosen;
  const place = { file: name };
  if (size > ownLimits.bytes) {
    const [mega, most] = [Math.ceil(size / megabyte), ownLimits.bytes / megabyte].map(grouped);
    const message = `oversized file: ${mega} MB, the limit is ${most} MB (${name})`;
    return failed({ reason: "limit", message, remedy: "It was not read. Leave out what is not needed here.", place });
  }
  try {
    return ok({ file: name, bytes: await chosen.arrayBuffer() });
  } catch {
    const message = `unreadable file: the browser could not read it (${name})`;
    return failed({ reason: "missing", message, remedy: "Choose the file again; a folder cannot be read.", place });
  }
}
