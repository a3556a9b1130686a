import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { RegimenCell } from "../../schema/regimen-cell.ts";
import { AmountSetting } from "../controls/amount-setting.tsx";
import { TextSetting } from "../controls/text-setting.tsx";
import { said } from "./change-regimen.ts";

interface HarmFieldsProps {
  readonly cell: RegimenCell;
  readonly set: (changes: Readonly<Record<string, unknown>>) => Result<unknown, Failure>;
}

/** The harm a regimen carries, and what the patient goes through. */
export function HarmFields({ cell, set }: HarmFieldsProps) {
  const { label, harm = {}, burden } = cell;
  const change = (changes: Readonly<Record<string, unknown>>): Result<unknown, Failure> => {
    const changed = said({ ...harm, ...changes });
    return set({ harm: Object.keys(changed).length === 0 ? undefined : changed });
  };
  const factors = [
    { key: "deathFactor", what: "Multiplies deaths by" },
    { key: "relapseFactor", what: "Multiplies relapses by" },
  ] as const;
  return (
    <>
      <div class="editor-fields">
        {factors.map(({ key, what }) => (
          <AmountSetting
            key={key}
            label={what}
            name={`${label}: ${what.toLowerCase()}`}
            value={harm[key] ?? 1}
            range="0.1–10; 1 = none"
            set={(factor) => change({ [key]: factor === 1 ? undefined : factor })}
          />
        ))}
        <AmountSetting
          label="Probability of acute GVHD II–IV"
          name={`${label}: probability of acute GVHD II–IV`}
          value={harm.gvhd ?? null}
          range="0–1, printed, not simulated"
          blank="not stated"
          set={(gvhd) => change({ gvhd: gvhd ?? undefined })}
        />
      </div>
      <div class="editor-fields editor-fields-wide">
        <TextSetting
          label="Burden"
          name={`${label}: burden`}
          shown={burden ?? ""}
          range="what the patient goes through; at most 200 characters"
          size={20}
          apply={(text) => set({ burden: text.trim() === "" ? undefined : text.trim() })}
        />
      </div>
    </>
  );
}
