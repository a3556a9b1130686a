/** What a figure may have set on it by style sheets; those handed down are written only where they change. */
const handedDown = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-style",
  "font-weight",
  "font-variant-numeric",
  "letter-spacing",
  "text-anchor",
  "visibility",
] as const;

/** Those that are not, and what they are where nothing is said. */
const ownAlone = {
  opacity: "1",
  "dominant-baseline": "auto",
} as const;

/** Writes into each part of a figure what style sheets and tokens set on it, and takes away what refers to them; all is read before anything is written. */
export function writeStyles(root: SVGSVGElement): void {
  const parts = [root, ...root.querySelectorAll("*")].map((part) => ({ part, said: saidOf(part) }));
  const computed = new Map(parts.map(({ part, said }) => [part, said]));
  for (const { part, said } of parts) {
    const above = part === root ? undefined : computed.get(part.parentElement ?? root);
    part.removeAttribute("class");
    part.removeAttribute("style");
    for (const [name, value] of said) {
      const usual = isOwnAlone(name) ? ownAlone[name] : above?.get(name);
      if (value === usual) part.removeAttribute(name);
      else part.setAttribute(name, value);
    }
  }
}

function isOwnAlone(name: string): name is keyof typeof ownAlone {
  return Object.hasOwn(ownAlone, name);
}

function saidOf(part: Element): ReadonlyMap<string, string> {
  const style = getComputedStyle(part);
  return new Map(
    [...handedDown, ...Object.keys(ownAlone)].map((name) => {
      const value = style.getPropertyValue(name);
      return [name, name === "font-family" ? installed(value) : value];
    }),
  );
}

/** Typefaces as they are called where they are installed, before those of the page. */
function installed(families: string): string {
  const names = [...families.matchAll(/"([^"]+) Variable"/gu)].map(([, name = ""]) => `"${name}"`);
  return [...names, families].join(", ");
}
