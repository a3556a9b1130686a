/** A text as it is, or that the source does not state it. */
export function Stated({ text }: { readonly text: string | number | null }) {
  return text === null ? <span class="ledger-quiet">not stated</span> : <>{text}</>;
}
