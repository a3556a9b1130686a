import { expect, test } from "vitest";
import { ownRegimens } from "../../src/notebook/own-regimens.ts";
import { runRequest } from "../../src/notebook/run-request.ts";
import type { Notebook } from "../../src/schema/notebook.ts";
import { armOf } from "../request-of.ts";
import { smallNotebook, withCell } from "./small-notebook.ts";

const regimen = (id: string) => ({ kind: "regimen", id, label: id.toUpperCase(), effects: [] }) as const;
const three: Notebook = {
  ...smallNotebook,
  cells: [...["b", "a", "c"].map((id) => ({ ...regimen(id), effects: [] })), ...smallNotebook.cells],
};

test("those that some arm gives, each once, whatever order they stand in", () => {
  const arms = [
    armOf("watch"),
    armOf("b"),
    { arm: "both", regimens: [...armOf("a").regimens, ...armOf("b").regimens] },
  ];
  expect(ownRegimens(three, arms).map((own) => own.regimen.id)).toEqual(["a", "b"]);
  expect(ownRegimens(three, [armOf("epo")])).toEqual([]);
});

test("go into the request of a run that gives them, and into no other", () => {
  const asked = runRequest(withCell(three, { kind: "arms", id: "arms", arms: ["watch", "c"] }), "run");
  expect(asked.ok && asked.value.regimens.map((own) => own.regimen.label)).toEqual(["C"]);
  expect(runRequest(three, "run")).toMatchObject({ ok: true, value: { regimens: [] } });
});
