const geometry = ["d", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "width", "height", "transform"];
const paint = ["fill", "stroke", "stroke-width", "stroke-dasharray"];

/** A figure as lines of text, one an element, with its geometry rounded to whole px: what a change of looks changes and a change of engine does not. */
export function outline(figure: Element): string {
  const lines: string[] = [];
  const visit = (element: Element, depth: number): void => {
    const attributes = [...geometry, ...paint].flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [`${name}=${value.replaceAll(/-?\d+\.\d+/g, (number) => rounded(number, name))}`];
    });
    const words = [...element.childNodes].filter((node) => node instanceof Text).map((node) => node.data);
    lines.push(`${"  ".repeat(depth)}${[element.tagName, ...attributes, ...words].join(" ")}`.trimEnd());
    for (const child of element.children) visit(child, depth + 1);
  };
  visit(figure, 0);
  return lines.join("\n");
}

function rounded(number: string, name: string): string {
  return geometry.includes(name) ? String(Math.round(Number(number)) + 0) : number;
}
