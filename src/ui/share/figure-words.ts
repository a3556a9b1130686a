/** What stands beside a figure on the page and belongs to it: lines above it, its arms with their symbols where they are named outside it, and what it says of itself. */
export interface FigureWords {
  readonly above: readonly string[];
  readonly key: readonly { readonly symbol: SVGSVGElement; readonly name: string }[];
  readonly stamp: string;
}

/** Px that a letter takes on average, in a title and in the lines below it. */
const letter = { title: 9, text: 6.6 };

/** Reads what stands beside a figure; lines as long as fit into so many px. */
export function figureWords(figure: SVGSVGElement, width: number): FigureWords {
  const around = figure.closest("figure");
  const texts = (selector: string): readonly string[] =>
    [...(around?.querySelectorAll<HTMLElement>(selector) ?? [])].map(({ innerText }) => innerText.trim());
  const names = [...(around?.querySelectorAll(":is(.figure-key, .patient-arms) .arm-name") ?? [])].filter(
    (name) => name.closest("label")?.querySelector("input")?.checked !== false,
  );
  return {
    above: [
      ...texts(".figure-title").flatMap((text) => wrapped(text, Math.floor(width / letter.title))),
      ...texts(".figure-assumed, .figure-subtitle").flatMap((text) => wrapped(text, Math.floor(width / letter.text))),
    ],
    key: names.flatMap((name) => {
      const symbol = name.querySelector("svg");
      return symbol === null ? [] : [{ symbol, name: name.textContent.trim() }];
    }),
    stamp: texts(".figure-stamp").join(" · "),
  };
}

/** A text in lines of at most so many letters, broken between words. */
function wrapped(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
