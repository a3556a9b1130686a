import type { Result } from "../../base/result.ts";
import { type ControlName, controlOf } from "../../schema/control-name.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import type { Setting } from "../../schema/setting-form.ts";

interface FedSettingProps {
  readonly setting: Setting;
  readonly name: ControlName;
  readonly notebook: Notebook;
  readonly set: (value: unknown) => Result<unknown, Failure>;
}

/** A setting that a control of the notebook feeds: which, at what it stands, and the way to say the value here. */
export function FedSetting({ setting: { label }, name, notebook, set }: FedSettingProps) {
  const cell = notebook.cells.find((other) => other.kind === "control" && other.id === controlOf(name));
  const control = cell?.kind === "control" ? cell : null;
  return (
    <div class="setting" role="group" aria-label={label}>
      <span>{label}</span>
      <span class="setting-field">
        <strong>{control === null ? name : String(control.value)}</strong>
        {control !== null && (
          <button
            type="button"
            class="button button-text"
            aria-label={`Say it here: ${label}`}
            onClick={() => set(control.value)}
          >
            Say it here
          </button>
        )}
        <span class="setting-range">
          {control === null
            ? `no control is called ${controlOf(name)}`
            : `the control ${control.label} (${name}) feeds it`}
        </span>
      </span>
    </div>
  );
}
