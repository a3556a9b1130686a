import { expect, test } from "vitest";
import { ControlCell } from "../../src/schema/control-cell.ts";
import { readBy } from "../../src/schema/objection.ts";

const head = { kind: "control", id: "days", label: "Days without transfusion" };
const slider = { ...head, as: "slider", value: "56 d", from: "28 d", to: "112 d", step: "7 d" };
const choice = { ...head, as: "choice", value: "antibody", options: ["nothing", "antibody"] };
const flip = { ...head, as: "switch", value: true };

test("a slider has bounds, a choice its values, a switch neither", () => {
  expect(readBy(ControlCell, slider)).toEqual({ ok: true, value: slider });
  expect(readBy(ControlCell, { ...choice, locked: "on", hidden: false })).toEqual({
    ok: true,
    value: { ...choice, locked: true, hidden: false },
  });
  expect(readBy(ControlCell, flip)).toEqual({ ok: true, value: { ...flip, value: "on" } });
});

test.each([
  [{ ...slider, value: "21 d" }, "value", "range", "use 28 d to 112 d"],
  [{ ...slider, value: 56 }, "from", "unit", "use the unit of the value"],
  [{ ...slider, value: "long" }, "value", "shape", "use a number, or days as 56 d"],
  [{ ...slider, to: "28 d" }, "to", "range", "use more than 28 d"],
  [{ ...slider, step: "0 d" }, "step", "range", "use more than 0"],
  [{ ...head, as: "slider", value: 1, from: 0 }, "to", "missing", "state to: a slider needs it"],
  [{ ...slider, options: [1, 2] }, "options", "shape", "leave out options: a slider has none"],
  [{ ...choice, value: "progenitors" }, "value", "range", "use nothing, antibody"],
  [{ ...choice, options: ["antibody", "antibody"] }, "options", "duplicate", "say each value once"],
  [{ ...choice, options: ["antibody"] }, "options", "limit", "use a list of 2 to 12 values, as [28 d, 56 d, 84 d]"],
  [{ ...flip, value: "maybe" }, "value", "shape", "use on or off"],
  [{ ...flip, from: 1 }, "from", "shape", "leave out from: a switch has none"],
  [
    { ...flip, label: undefined },
    "label",
    "missing",
    "use one line of 1 to 80 characters, in quotes where it looks like a number",
  ],
  [{ ...flip, value: "$other" }, "value", "shape", "use a value: a control reads no other"],
])("%j is refused", (cell, setting, reason, remedy) => {
  const read = readBy(ControlCell, cell);
  const failures = read.ok ? [] : read.failures;
  expect(failures).toContainEqual(
    expect.objectContaining({ path: [setting], failure: expect.objectContaining({ reason, remedy }) }),
  );
});
