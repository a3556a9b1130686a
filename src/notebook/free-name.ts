/** The longest a name may be. */
const longest = 40;

/** A name for a cell made of words, that none of the `taken` ones is: small letters, digits and hyphens, a number at its end where it would be taken. */
export function freeName(words: string, taken: Iterable<string>): string {
  const others = new Set(taken);
  const plain = words
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/\p{Mn}/gu, "")
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .replaceAll(/^-+|-+$/gu, "");
  const lead = /^[a-z]/u.test(plain) ? plain : `cell-${plain}`.replace(/-$/u, "");
  for (let count = 1; ; count += 1) {
    const tail = count === 1 ? "" : `-${count}`;
    const name = `${lead.slice(0, longest - tail.length).replace(/-+$/u, "")}${tail}`;
    if (!others.has(name)) return name;
  }
}

/** The names that cells of a notebook have. */
export function namesTaken(cells: readonly { readonly kind: string; readonly id?: string }[]): readonly string[] {
  return cells.flatMap(({ id }) => id ?? []);
}
