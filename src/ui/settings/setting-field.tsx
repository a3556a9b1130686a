import type { Result } from "../../base/result.ts";
import { isControlName } from "../../schema/control-name.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import type { Setting } from "../../schema/setting-form.ts";
import { ChoiceSetting } from "../controls/choice-setting.tsx";
import { TextSetting } from "../controls/text-setting.tsx";
import { CellsSetting } from "./cells-setting.tsx";
import { FedSetting } from "./fed-setting.tsx";
import { ListSetting } from "./list-setting.tsx";
import { PairsSetting } from "./pairs-setting.tsx";
import { settingRange, shownSetting } from "./shown-setting.ts";
import { SwitchSetting } from "./switch-setting.tsx";
import { typedSetting } from "./typed-setting.ts";

interface SettingFieldProps {
  readonly setting: Setting;
  /** What the cell says; undefined: nothing. */
  readonly value: unknown;
  readonly notebook: Notebook;
  /** Says it anew (undefined: no longer). */
  readonly set: (value: unknown) => Result<unknown, Failure>;
}

/** A setting as the control that its schema asks for; what a control of the notebook feeds says which. */
export function SettingField({ setting, value, notebook, set }: SettingFieldProps) {
  const { control, label, preset, blank } = setting;
  if (isControlName(value)) return <FedSetting setting={setting} name={value} notebook={notebook} set={set} />;
  const shown = value ?? preset;
  const range = settingRange(setting);
  const optional = preset !== undefined || blank !== undefined;
  switch (control.form) {
    case "switch":
      return <SwitchSetting label={label} says={setting.says} on={shown === true} set={set} />;
    case "choice":
      return (
        <ChoiceSetting
          label={label}
          name={label}
          value={shownSetting(control, shown)}
          options={control.words.map((word) => ({ value: word, words: word }))}
          range={range}
          choose={set}
        />
      );
    case "cell":
      return <CellsSetting setting={setting} value={value} notebook={notebook} set={set} />;
    case "list":
      return <ListSetting setting={setting} value={value} set={set} />;
    case "filter":
    case "symbols":
      return <PairsSetting setting={setting} value={value} set={set} />;
    case "written":
      return (
        <p class="editor-says">
          {label}: {value === undefined ? setting.says : "said in the cell’s text"}
        </p>
      );
    case "composed":
      return null;
    default: {
      const unit = control.form === "number" && control.unit !== "1:" ? control.unit : undefined;
      return (
        <TextSetting
          label={label}
          name={label}
          shown={shownSetting(control, shown)}
          range={range}
          size={control.form === "number" ? 5 : 12}
          numeric={control.form === "number"}
          {...(unit === undefined || unit === "" ? {} : { unit })}
          apply={(text) => {
            if (text.trim() === "" && optional) return set(undefined);
            const typed = typedSetting(control, text);
            return typed.ok ? set(typed.value) : typed;
          }}
        />
      );
    }
  }
}
