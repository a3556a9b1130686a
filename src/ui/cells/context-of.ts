import type { SessionView } from "../../notebook/index.ts";
import type { PageHost } from "../page-host.ts";
import type { OpenNotebook } from "../session/desk.ts";
import type { CellContext } from "./cell-context.ts";

/** What the cells of an open notebook may ask of the page at one moment. */
export function contextOf(open: OpenNotebook, view: SessionView, host: PageHost): CellContext {
  const { lab, files, reload } = host;
  return { ...open.session, view, open, host, lab, files, reload };
}
