/** Makes a plot one image with one name to assistive technology, free of Plot's own style sheet, which names a colour, and of the names it gives to groups, where ARIA allows none. */
export function standingAlone(figure: SVGSVGElement | HTMLElement): SVGSVGElement {
  if (!(figure instanceof SVGSVGElement)) throw new Error("plot is not a bare SVG: it has a title, caption or legend");
  figure.querySelector("style")?.remove();
  for (const part of figure.querySelectorAll("[aria-label]")) part.removeAttribute("aria-label");
  figure.setAttribute("role", "img");
  Object.assign(figure.style, { display: "block", maxWidth: "100%", height: "auto" });
  return figure;
}
