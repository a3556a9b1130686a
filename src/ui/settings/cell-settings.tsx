import "./cell-settings.css";
import { useRef } from "preact/hooks";
import type { PlannedCell } from "../../notebook/index.ts";
import type { Setting } from "../../schema/setting-form.ts";
import { settingTable } from "../../schema/setting-table.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { useNextFocus } from "../editor/use-next-focus.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { ComposedSetting } from "./composed-setting.tsx";
import { SettingField } from "./setting-field.tsx";
import { settingWords } from "./shown-setting.ts";
import { settingOf, withSetting } from "./with-setting.ts";

interface CellSettingsProps {
  readonly planned: PlannedCell;
  /** Its place in the document. */
  readonly index: number;
  readonly context: CellContext;
  /** Says that the cell is gone. */
  readonly removed: () => void;
}

/** Whether a setting takes a line of its own. */
function isWide({ control }: Setting): boolean {
  return ["list", "filter", "symbols"].includes(control.form) || (control.form === "cell" && control.most > 1);
}

/** Every setting of a cell as a control drawn from the schema. What is not said shows what stands instead, and what is said can be reset to it. */
export function CellSettings({ planned, index, context, removed }: CellSettingsProps) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const { cell, failures } = planned;
  const table = settingTable[cell.kind];
  const composed = table.some(({ control }) => control.form === "composed");
  const set = (name: string) => (value: unknown) => {
    const changed = withSetting(context.view.notebook, index, name, value);
    if (changed.ok) context.change(changed.value);
    return changed;
  };
  const shown = composed ? table.filter(({ name }) => name === "id") : table;
  const drawn = [...shown.filter((setting) => !isWide(setting)), ...shown.filter(isWide)];
  return (
    <div class="editor-part" ref={root}>
      {failures.length > 0 && <FailureNotice failures={failures} />}
      <div class="editor-fields cell-settings">
        {drawn.map((setting) => {
          const { name, label, preset, blank, control } = setting;
          const value = settingOf(cell, name);
          const usual = preset === undefined ? blank : settingWords(control, preset);
          const back = preset === undefined ? "Leave it out" : `Reset to ${usual}`;
          return (
            <div
              key={name}
              class={isWide(setting) ? "cell-setting cell-setting-wide" : "cell-setting"}
              data-setting={name}
            >
              <SettingField setting={setting} value={value} notebook={context.view.notebook} set={set(name)} />
              {usual !== undefined && value === undefined && (
                <span class="cell-setting-preset">{preset === undefined ? `not said: ${usual}` : "preset"}</span>
              )}
              {usual !== undefined && value !== undefined && (
                <button
                  type="button"
                  class="button button-text"
                  aria-label={`${back}: ${label}`}
                  onClick={() => {
                    set(name)(undefined);
                    focus(`[data-setting="${name}"] :is(input, select)`);
                  }}
                >
                  {back}
                </button>
              )}
            </div>
          );
        })}
      </div>
      {composed && <ComposedSetting planned={planned} context={context} removed={removed} />}
    </div>
  );
}
