import { ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { shareLink } from "../../share/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { fragmentOf } from "../route.ts";

/** The whole address under which others find the notebook: its name where it is as it came with the app, else its link, in which all of it is. */
export function notebookAddress({ open, view, host }: CellContext): Result<string, Failure> {
  if (open.address?.kind === "shipped") return ok(`${host.address}#${fragmentOf(open.address)}`);
  const link = shareLink(view.notebook);
  return link.ok ? ok(`${host.address}#${link.value}`) : link;
}
