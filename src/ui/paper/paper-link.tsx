import "./paper-link.css";
import { shareLink } from "../../share/index.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { usePaper } from "./use-paper.ts";

/** The longest link that is worth printing. */
const longest = 600;

/** On paper, where the notebook itself is: its link, or where that is too long to be typed the page's address. Made when it is wanted, as packing takes time. */
export function PaperLink({ context: { host, view } }: { readonly context: Pick<CellContext, "host" | "view"> }) {
  if (!usePaper()) return null;
  const link = shareLink(view.notebook);
  const whole = link.ok ? `${host.address}#${link.value}` : host.address;
  const short = whole.length <= longest;
  return (
    <p class="paper-link">
      {short ? "This notebook, to be run and changed: " : "Made with: "}
      {short ? whole : host.address}
    </p>
  );
}
