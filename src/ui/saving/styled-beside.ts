import { writeStyles } from "../share/write-styles.ts";

/** Writes into a drawing all that style sheets and tokens set on it beside an element of the page, where the same rules hold; it is never seen there. */
export function styledBeside(drawing: SVGSVGElement, beside: Element, stageStyle = ""): SVGSVGElement {
  const stage = document.createElement("div");
  stage.style.cssText = `left: -99999px; position: fixed; top: 0; ${stageStyle}`;
  stage.append(drawing);
  beside.append(stage);
  try {
    writeStyles(drawing);
    return drawing;
  } finally {
    stage.remove();
  }
}
