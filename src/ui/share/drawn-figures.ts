import type { TakeoutFigure } from "../../share/index.ts";
import { figureSvg } from "./figure-svg.ts";

/** The figures of the notebook as they stand on the page, in its order, each as an SVG that stands alone; one that has not come near the window may not be drawn yet. */
export function drawnFigures(): readonly TakeoutFigure[] {
  const drawn = document.querySelectorAll<SVGSVGElement>(".article figure svg[role='img']");
  return [...drawn].map((figure) => ({ name: nameOf(figure), svg: figureSvg(figure) }));
}

/** What a figure is called: by the first clause of what it says of itself. */
function nameOf(figure: SVGSVGElement): string {
  const [clause = ""] = (figure.getAttribute("aria-label") ?? "").split(/[.,:]/u);
  return clause === "" ? "figure" : clause;
}
