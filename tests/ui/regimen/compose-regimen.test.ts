import { describe, expect, test } from "vitest";
import { Effect } from "../../../src/schema/effect.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import type { RegimenCell } from "../../../src/schema/regimen-cell.ts";
import { knownRegimens } from "../../../src/ui/arms/known-regimens.ts";
import { changeRegimen } from "../../../src/ui/regimen/change-regimen.ts";
import { composeRegimen, freeLabel, type RegimenDraft } from "../../../src/ui/regimen/compose-regimen.ts";
import { effectFields } from "../../../src/ui/regimen/effect-fields.ts";
import { copiedEffects, newEffect } from "../../../src/ui/regimen/new-effect.ts";
import { armsGiving, withoutRegimen } from "../../../src/ui/regimen/remove-regimen.ts";
import { facts } from "../../model/facts.ts";
import { smallNotebook, withCell } from "../../notebook/small-notebook.ts";

const known = knownRegimens(facts, []);
const switched = { assume: "progenitors", scenarios: [] } as const;
const regimens = ({ cells }: Notebook): readonly RegimenCell[] =>
  cells.flatMap((cell) => (cell.kind === "regimen" ? [cell] : []));

function composed(draft: RegimenDraft): { readonly notebook: Notebook; readonly cell: RegimenCell } {
  const made = composeRegimen(smallNotebook, "arms", draft, known, switched);
  if (!made.ok) throw new Error(JSON.stringify(made.failures));
  const cell = regimens(made.value.notebook).find(({ id }) => id === made.value.id);
  if (cell === undefined) throw new Error("no regimen");
  return { notebook: made.value.notebook, cell };
}

describe("a regimen begun", () => {
  test("from nothing has no effect, and stands before the arms", () => {
    const { notebook, cell } = composed({ label: "Slow removal", from: null });
    expect(cell).toEqual({ kind: "regimen", id: "slow-removal", label: "Slow removal", effects: [] });
    expect(notebook.cells.findIndex(({ kind }) => kind === "regimen")).toBe(
      notebook.cells.findIndex(({ kind }) => kind === "arms") - 1,
    );
  });

  test("from another takes over what it does, its harm and its burden, not its evidence", () => {
    expect(composed({ label: "More", from: "daratumumab" }).cell).toEqual({
      kind: "regimen",
      id: "more",
      label: "More",
      effects: [{ kind: "deplete", days: 84, size: 0.04, spared: 0.18 }],
      harm: { deathFactor: 1.1 },
      burden: "weekly x 8, then every 2 weeks; panreactive antibody screen: type first",
    });
    expect(composed({ label: "More", from: "ucb-single" }).cell.effects.map(({ kind }) => kind)).toEqual(["supply"]);
    expect(composed({ label: "More", from: "rituximab" }).cell.effects).toEqual([
      { kind: "net", lag: 28, size: 0, days: 84 },
    ]);
    expect(composed({ label: "More", from: "dli" }).cell.harm).toEqual({
      deathFactor: 1.3,
      relapseFactor: 0.9,
      gvhd: 0.26,
    });
  });

  test.each(facts.regimens.map(({ id }) => [id]))("from %s is one the document takes", (id) => {
    expect(composed({ label: "Mine", from: id }).cell.id).toBe("mine");
  });

  test("has a name that neither a cell nor a shipped regimen has, and a label of its own", () => {
    expect(composed({ label: "epo", from: null }).cell.id).toBe("epo-2");
    expect(composed({ label: "Run", from: null }).cell.id).toBe("run-2");
    expect(freeLabel(" rituximab ", known)).toMatchObject({ ok: false, failures: [{ reason: "duplicate" }] });
    const nameless = composeRegimen(smallNotebook, "arms", { label: " ", from: null }, known, switched);
    expect(nameless).toMatchObject({
      ok: false,
      failures: [{ remedy: expect.stringContaining("1 to 60 characters") }],
    });
  });
});

describe("changing a regimen", () => {
  const { notebook, cell } = composed({ label: "Mine", from: "daratumumab" });

  test("is a new document; what is undefined is left out", () => {
    const changed = changeRegimen(notebook, cell, { harm: undefined, burden: undefined, sources: ["PMID 1"] });
    expect(changed.ok && regimens(changed.value)).toEqual([
      { kind: "regimen", id: "mine", label: "Mine", effects: cell.effects, sources: ["PMID 1"] },
    ]);
  });

  test("is refused with what is allowed", () => {
    const refusal = (changes: Readonly<Record<string, unknown>>): string => {
      const changed = changeRegimen(notebook, cell, changes);
      return changed.ok ? "" : (changed.failures[0]?.message ?? "");
    };
    expect(refusal({ effects: [{ ...cell.effects[0], size: 2 }] })).toBe("impossible size: 2");
    expect(refusal({ grade: "C" })).toBe("missing sources");
    expect(refusal({ label: "" })).toBe('wrong label: ""');
  });
});

describe("removing a regimen", () => {
  const { notebook } = composed({ label: "Mine", from: null });

  test("takes the arms with it that give it", () => {
    const both = withCell(notebook, {
      kind: "arms",
      id: "arms",
      arms: ["watch", "mine", { regimens: ["epo", "mine"] }],
    });
    expect(armsGiving(both, "mine")).toBe(2);
    const gone = withoutRegimen(both, "mine");
    expect(gone.ok && gone.value.cells.find(({ kind }) => kind === "arms")).toMatchObject({ arms: ["watch"] });
    expect(gone.ok && regimens(gone.value)).toEqual([]);
  });

  test("is refused where no arm would be left", () => {
    const alone = withCell(notebook, { kind: "arms", id: "arms", arms: ["mine"] });
    expect(withoutRegimen(alone, "mine")).toMatchObject({ ok: false, failures: [{ message: "no arm would be left" }] });
  });
});

describe("an effect", () => {
  test.each(Effect.shape.kind.options)("of kind %s begins as a shipped one that does something", (kind) => {
    const entry = newEffect(kind, facts.effects);
    expect(entry.kind).toBe(kind);
    expect(composed({ label: "Mine", from: null }).cell.effects).toEqual([]);
    const { notebook, cell } = composed({ label: "Mine", from: null });
    expect(changeRegimen(notebook, cell, { effects: [entry] }).ok).toBe(true);
    expect(kind === "bolus" || kind === "remove" ? entry.size < 1 : entry.size !== 0).toBe(true);
    const stated = effectFields(entry).flatMap(({ key }) => (entry[key] === undefined ? [] : [key]));
    const beside = ["kind", "day", "every", "doses", "onDays"];
    expect(stated.toSorted()).toEqual(
      Object.keys(entry)
        .filter((key) => !beside.includes(key))
        .toSorted(),
    );
  });

  test("that does nothing is copied only where there is no other", () => {
    const msc = facts.effects.filter(({ regimen }) => regimen === "ucb-msc");
    expect(copiedEffects(msc).map(({ kind }) => kind)).toEqual(["supply", "net", "calm"]);
    expect(copiedEffects(msc.filter(({ role }) => role === "default"))).toHaveLength(1);
  });
});
