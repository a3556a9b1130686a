/** A label broken between words into lines of at most `longest` characters; a longer word keeps its line to itself. */
export function labelLines(label: string, longest: number): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= longest) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
