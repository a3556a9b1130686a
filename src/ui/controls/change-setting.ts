import { failed, ok, type Result } from "../../base/result.ts";
import { settledCell, withSettledChanged } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { readBy } from "../../schema/objection.ts";
import { Seed } from "../../schema/seed.ts";
import { fullSimulate, SimulateCell, type SimulateSpec } from "../../schema/simulate-cell.ts";

/** The settings of a run that the page has controls for. */
export type SettingName =
  | "assume"
  | "structure"
  | "alike"
  | "start"
  | "threshold"
  | "window"
  | "horizon"
  | "patients"
  | "draws"
  | "seed";

/** As many draws, and patients under each of them, as answer within seconds. */
const preset = { draws: 200, patients: 200 };

/** What a run at typical values needs for the priors to decide anything: parameter draws, and no more patients than so many draws leave time for. */
function withDraws(cell: SimulateSpec): Partial<SimulateSpec> {
  const { draws, patients } = fullSimulate(cell);
  return draws > 0 ? {} : { draws: preset.draws, patients: Math.min(patients, preset.patients) };
}

/**
 * The notebook with one setting of the *simulate* cell `id` changed; refused, with what is allowed, where the schema does not take the value. Where the setting is left to a control, the control is set. A run that is left to the priors gets the draws they need. The seed is the notebook's unless the cell has its own. Throws when there is no such cell, because that is a bug.
 */
export function changeSetting(
  notebook: Notebook,
  id: string,
  name: SettingName,
  value: unknown,
): Result<Notebook, Failure> {
  const cell = settledCell(notebook, id, "simulate");
  if (cell === null) throw new Error(`no simulate cell "${id}"`);
  const inCell = (failure: Failure): Failure => ({ ...failure, place: { cell: id } });
  if (name === "seed" && cell.seed === undefined) {
    const seed = readBy(Seed, value);
    if (seed.ok) return ok({ ...notebook, seed: seed.value });
    return failed(
      ...seed.failures.map(({ failure }) =>
        inCell({ ...failure, message: failure.message.replace(" content", " seed") }),
      ),
    );
  }
  const changed = readBy(SimulateCell, { ...cell, [name]: value, ...(value === "priors" ? withDraws(cell) : {}) });
  if (!changed.ok) return failed(...changed.failures.map(({ failure }) => inCell(failure)));
  return withSettledChanged(notebook, changed.value);
}
