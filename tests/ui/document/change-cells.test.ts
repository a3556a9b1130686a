import { describe, expect, test } from "vitest";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { withCellBefore, withCellChanged, withoutCell } from "../../../src/ui/document/change-cells.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";

const population = { kind: "population", id: "p", parameters: { A0: 30 } } as const;
const kinds = ({ cells }: Notebook): string => cells.map((cell) => ("id" in cell ? cell.id : cell.kind)).join(" ");

describe("the cells of a document", () => {
  test("are added before another, or at the end where there is none of that name", () => {
    const before = withCellBefore(smallNotebook, "run", population);
    expect(before.ok && kinds(before.value)).toBe("prose observed arms p run chart table table");
    const last = withCellBefore(smallNotebook, "nothing", population);
    expect(last.ok && kinds(last.value)).toBe("prose observed arms run chart table table p");
  });

  test("are changed in their place, and the others stay the same objects", () => {
    const changed = withCellChanged(smallNotebook, { kind: "arms", id: "arms", arms: ["watch"] });
    expect(changed.ok && changed.value.cells[2]).toEqual({ kind: "arms", id: "arms", arms: ["watch"] });
    expect(changed.ok && changed.value.cells[3]).toBe(smallNotebook.cells[3]);
    expect(() => withCellChanged(smallNotebook, population)).toThrow('no cell "p"');
  });

  test("are refused where two would have one name", () => {
    expect(withCellBefore(smallNotebook, "run", { ...population, id: "arms" })).toMatchObject({
      ok: false,
      failures: [{ reason: "duplicate" }],
    });
  });

  test("leave no two stretches of prose side by side when they go", () => {
    const prose = (text: string) => ({ kind: "prose", text }) as const;
    const cells = [prose("a"), population, prose("b")];
    const gone = withoutCell({ ...smallNotebook, cells }, "p");
    expect(gone.ok && gone.value.cells).toEqual([{ kind: "prose", text: "a\n\nb" }]);
    expect(withoutCell(smallNotebook, "nothing")).toEqual({ ok: true, value: smallNotebook });
  });
});
