/** A drawing as the text of a file. */
export function svgText(drawing: SVGSVGElement): string {
  return `${new XMLSerializer().serializeToString(drawing)}\n`;
}
