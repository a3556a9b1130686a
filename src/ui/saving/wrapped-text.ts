/** The lines of a text, broken between words, so that each is at most so many px long in a font as CSS writes it. */
export function wrappedText(text: string, width: number, font: string): readonly string[] {
  const ruler = document.createElement("canvas").getContext("2d");
  if (ruler === null || text === "") return text === "" ? [] : [text];
  ruler.font = font;
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/u)) {
    const longer = `${lines.at(-1) ?? ""} ${word}`;
    if (lines.length > 0 && ruler.measureText(longer).width <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
