const doi = /\b10\.\d{4,9}\/[^\s,;)]+/u;
const quiet = new Set(["not stated", "not reached", "masked", "beyond follow-up"]);

/** A fact as text; a digital object identifier in it becomes a link to the source. */
export function FactValue({ text }: { readonly text: string }) {
  if (quiet.has(text)) return <span class="facts-quiet">{text}</span>;
  const found = doi.exec(text);
  if (found === null) return <>{text}</>;
  const [identifier] = found;
  return (
    <>
      {text.slice(0, found.index)}
      <a href={`https://doi.org/${identifier}`}>{identifier}</a>
      {text.slice(found.index + identifier.length)}
    </>
  );
}
