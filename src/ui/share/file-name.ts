/** A notebook's title as the name of a file, without its ending: small letters, digits and hyphens, at most 60. */
export function fileName(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replaceAll(/\p{Mn}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, "-")
    .slice(0, 60)
    .replaceAll(/^-|-$/gu, "");
  return plain === "" ? "notebook" : plain;
}
