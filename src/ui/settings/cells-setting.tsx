import type { Result } from "../../base/result.ts";
import { failed } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import type { Setting } from "../../schema/setting-form.ts";
import { ChoiceSetting } from "../controls/choice-setting.tsx";
import { settingRange } from "./shown-setting.ts";
import { SwitchSetting } from "./switch-setting.tsx";

interface CellsSettingProps {
  readonly setting: Setting;
  readonly value: unknown;
  readonly notebook: Notebook;
  readonly set: (value: unknown) => Result<unknown, Failure>;
}

/** The names a setting says. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? value.filter((name): name is string => typeof name === "string") : [];
}

/** Another cell, chosen among those of the right kind; or several, each on or off. */
export function CellsSetting({ setting, value, notebook, set }: CellsSettingProps) {
  const { control, label, says, blank } = setting;
  if (control.form !== "cell") return null;
  const chosen = namesIn(value);
  const fitting = notebook.cells.flatMap((cell) =>
    control.kinds.includes(cell.kind) && "id" in cell && cell.id !== undefined ? [cell.id] : [],
  );
  const names = [...fitting, ...chosen.filter((name) => !fitting.includes(name))];
  const words = (name: string): string => (fitting.includes(name) ? name : `${name} (not there)`);
  if (control.most === 1) {
    const options = names.map((name) => ({ value: name, words: words(name) }));
    const [present = ""] = chosen;
    return (
      <ChoiceSetting
        label={label}
        name={label}
        value={present}
        options={blank === undefined ? options : [{ value: "", words: blank }, ...options]}
        range={settingRange(setting)}
        choose={(name) => set(name === "" ? undefined : name)}
      />
    );
  }
  const choose = (name: string, on: boolean): Result<unknown, Failure> => {
    const next = on ? [...chosen, name] : chosen.filter((other) => other !== name);
    if (next.length > 1) return set(next);
    if (next.length === 0 && blank === undefined) {
      return failed({ reason: "missing", message: "missing name", remedy: "choose at least one cell", place: {} });
    }
    return set(next[0]);
  };
  return (
    <fieldset class="editor-part">
      <legend>{label}</legend>
      <p class="editor-says">{says}</p>
      <div class="editor-fields">
        {names.map((name) => (
          <SwitchSetting
            key={name}
            label={words(name)}
            says=""
            on={chosen.includes(name)}
            set={(on) => choose(name, on)}
          />
        ))}
      </div>
    </fieldset>
  );
}
