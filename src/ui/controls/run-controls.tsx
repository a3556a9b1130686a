import "./run-controls.css";
import type { ComponentChildren } from "preact";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { type Seed, typedSeed } from "../../schema/seed.ts";
import { simulateSettings as limits } from "../../schema/simulate-settings.ts";
import type { Simulate } from "../../schema/simulate-cell.ts";
import { exact } from "../words/exact.ts";
import { grouped } from "../../base/grouped.ts";
import { AssumeChoice } from "./assume-choice.tsx";
import type { SettingName } from "./change-setting.ts";
import { DragSlider } from "./drag-slider.tsx";
import { Lockable } from "./lockable.tsx";
import { StructureSetting } from "./structure-setting.tsx";
import { StartSetting } from "./start-setting.tsx";
import { TextSetting } from "./text-setting.tsx";
import { typedNumber, type TypedUnit } from "./typed-number.ts";

const none: ReadonlySet<string> = new Set();
const windows = [28, 56, 90, 112];

interface RunControlsProps {
  readonly settings: Simulate;
  readonly seed: Seed;
  /** Whether what was asked last has no picture yet. */
  readonly awaited: boolean;
  /** Asks for a setting; refused with what is allowed. */
  readonly set: (name: SettingName, value: unknown, gesture?: string) => Result<unknown, Failure>;
  /** Whether what is assumed of cord blood changes anything: an arm gives it. */
  readonly cordBlood?: boolean;
  /** The settings left to controls that the author has locked. */
  readonly locked?: ReadonlySet<string>;
  /** Stands at the right end of the first line: how far the run is. */
  readonly children?: ComponentChildren;
}

/** The settings of a run: what is assumed of cord blood, then how patients are treated, watched and drawn. */
export function RunControls({
  settings,
  seed,
  awaited,
  set,
  cordBlood = true,
  locked = none,
  children,
}: RunControlsProps) {
  const typed = (name: SettingName, unit: TypedUnit) => (text: string) => set(name, typedNumber(text, unit));
  // a run at typical values has no draws to change: its form has them
  const drawn = settings.draws > 0 || settings.assume === "priors";
  return (
    <div class="run-controls">
      <div class="run-controls-line">
        {cordBlood && (
          <Lockable locked={locked.has("assume")}>
            <AssumeChoice value={settings.assume} choose={(value) => set("assume", value)} />
          </Lockable>
        )}
        {children}
      </div>
      {settings.structure !== "standard" && (
        <div class="run-controls-line">
          <Lockable locked={locked.has("structure")}>
            <StructureSetting value={settings.structure} apply={(value) => set("structure", value)} />
          </Lockable>
        </div>
      )}
      <div class="run-controls-line">
        <Lockable locked={locked.has("start")}>
          <StartSetting value={settings.start} apply={(value) => set("start", value)} />
        </Lockable>
        <Lockable locked={locked.has("threshold")}>
          <TextSetting
            label="Threshold"
            shown={exact(settings.threshold, 1)}
            unit="g/dL"
            range={range("threshold")}
            size={3.2}
            numeric
            apply={typed("threshold", "g/dL")}
          >
            <DragSlider
              label="Threshold, slider"
              value={settings.threshold}
              low={limits.threshold.low}
              high={limits.threshold.high}
              step={0.5}
              says={(threshold) => `${threshold} g/dL`}
              awaited={awaited}
              choose={(value, gesture) => set("threshold", value, gesture)}
            />
          </TextSetting>
        </Lockable>
        <Lockable locked={locked.has("window")}>
          <TextSetting
            label="Window"
            shown={String(settings.window)}
            unit="d"
            range={range("window")}
            size={3.2}
            numeric
            suggestions={windows}
            apply={typed("window", "d")}
          />
        </Lockable>
        <Lockable locked={locked.has("horizon")}>
          <TextSetting
            label="Horizon"
            shown={String(settings.horizon)}
            unit="d"
            range={range("horizon")}
            size={3.4}
            numeric
            apply={typed("horizon", "d")}
          />
        </Lockable>
        <Lockable locked={locked.has("patients")}>
          <TextSetting
            label="Patients"
            shown={grouped(settings.patients)}
            range={range("patients")}
            size={4.8}
            numeric
            apply={typed("patients", "")}
          />
        </Lockable>
        {drawn && (
          <Lockable locked={locked.has("draws")}>
            <TextSetting
              label="Draws"
              shown={grouped(settings.draws)}
              range={range("draws")}
              size={2.8}
              numeric
              apply={typed("draws", "")}
            />
          </Lockable>
        )}
        <Lockable locked={locked.has("seed")}>
          <TextSetting
            label="Seed"
            shown={String(seed)}
            range="words, or a whole number"
            size={8}
            apply={(text) => set("seed", typedSeed(text.trim()))}
          />
        </Lockable>
      </div>
    </div>
  );
}

function range(name: "threshold" | "window" | "horizon" | "patients" | "draws"): string {
  const { low, high, unit } = limits[name];
  return `${grouped(low)}–${grouped(high)} ${unit}`.trim();
}
