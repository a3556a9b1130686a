interface WholeButtonProps {
  readonly whole: boolean;
  readonly showWhole: (whole: boolean) => void;
  /** How many lanes are shown at first, and how many there are. */
  readonly first: number;
  readonly count: number;
  /** What the lanes are of: "numbers". */
  readonly things: string;
}

/** Shows all lanes of a figure, or the first of them again; nothing where they are all there. */
export function WholeButton({ whole, showWhole, first, count, things }: WholeButtonProps) {
  if (count <= first) return null;
  return (
    <button type="button" class="button" aria-expanded={whole} onClick={() => showWhole(!whole)}>
      {whole ? `Show the first ${first}` : `Show all ${count} ${things}`.trim()}
    </button>
  );
}
