import { writtenSymbol } from "./written-symbol.ts";

/** A symbol of the model as mathematics; `of` as in the table of parameters, `index` a further index. */
export function Sym({ of, index }: { readonly of: string; readonly index?: string }) {
  const { base, sub, sup } = writtenSymbol(of);
  const below = [sub, index].filter((part) => part !== undefined).join(",");
  const letter = <mi class={base.length > 1 ? "maths-upright" : undefined}>{base}</mi>;
  if (below === "" && sup === undefined) return letter;
  if (sup === undefined) {
    return (
      <msub>
        {letter}
        <mi class="maths-upright">{below}</mi>
      </msub>
    );
  }
  return (
    <msup>
      {letter}
      <mo>{sup}</mo>
    </msup>
  );
}
