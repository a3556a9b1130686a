/** A label broken between words into lines of at most `longest`, in characters or as `lengthOf` says; a longer word keeps its line to itself. */
export function labelLines(
  label: string,
  longest: number,
  lengthOf: (line: string) => number = (line) => line.length,
): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && lengthOf(`${line} ${word}`) <= longest) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}
