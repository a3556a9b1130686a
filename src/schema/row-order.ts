import type { RowRule } from "./table-schema.ts";

/** The rule that the stated ones among these numbers of a row rise, left to right; equal is allowed. */
export function ordered<Row extends object>(names: readonly Extract<keyof Row, string>[]): readonly RowRule<Row>[] {
  const last = names.at(-1);
  if (last === undefined) return [];
  const chain = names.join(" ≤ ");
  const rises = (row: Row): boolean => {
    const stated = names.map((name) => row[name]).filter((value) => typeof value === "number");
    return stated.every((value, index) => index === 0 || value >= (stated[index - 1] ?? value));
  };
  return [
    {
      says: `${chain}, where stated`,
      column: last,
      reason: "range",
      message: `wrong order of ${names.join(", ")}`,
      remedy: `make ${chain}`,
      holds: rises,
    },
  ];
}
