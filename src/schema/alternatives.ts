/** Words to choose from, as a sentence names them: "a", "a or b", "a, b or c"; of none, nothing. */
export function alternatives(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} or ${last}`;
}
