import type { FigureTable } from "../../plots/index.ts";
import { FactsTable } from "../tables/facts-table.tsx";
import { writtenCell } from "./written-cell.ts";

/** The numbers of a figure as the page prints them. */
export function FigureNumbers({ table }: { readonly table: FigureTable }) {
  const [corner, ...columns] = table.columns;
  return (
    <FactsTable
      caption={table.caption}
      corner={corner?.name ?? ""}
      heads={columns.map(({ name, unit }) => ({ key: name, head: unit === undefined ? name : `${name}, ${unit}` }))}
      groups={[
        {
          heading: null,
          facts: table.rows.map((row) => ({
            label: writtenCell(table, row, 0),
            values: columns.map((_, index) => writtenCell(table, row, index + 1)),
          })),
        },
      ]}
    />
  );
}
