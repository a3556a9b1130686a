import type { Result } from "../../base/result.ts";
import type { FigureArm } from "../../plots/index.ts";
import type { ArmEntry } from "../../schema/arm-entry.ts";
import { armEntry } from "../../schema/arm-regimens.ts";
import type { ArmRegimen } from "../../schema/arm.ts";
import type { Failure } from "../../schema/failure.ts";
import { ArmName } from "../arms/arm-name.tsx";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { TextSetting } from "../controls/text-setting.tsx";
import { EvidenceChip } from "../evidence/evidence-chip.tsx";
import { ArmPart } from "./arm-part.tsx";
import { setRule } from "./set-rule.ts";

interface ArmRowProps {
  readonly index: number;
  readonly count: number;
  readonly drawn: FigureArm | undefined;
  readonly regimens: readonly ArmRegimen[];
  readonly name: string | undefined;
  readonly known: KnownRegimens;
  readonly set: (entry: ArmEntry) => Result<unknown, Failure>;
  readonly move: (by: -1 | 1) => void;
  readonly remove: () => void;
  /** Adds the same arm without effect; left out where there is nothing to be without, or no room. */
  readonly twin: (() => void) | undefined;
}

/** One arm: its place in the comparison, its name, and what is changed in each of its regimens. */
export function ArmRow({ index, count, drawn, regimens, name, known, set, move, remove, twin }: ArmRowProps) {
  const label = drawn?.label ?? "";
  const row = regimens.length === 1 ? known.regimens.find(({ id }) => id === regimens[0]?.regimen) : undefined;
  return (
    <li>
      <div class="editor-head">
        <span class="editor-name">
          {drawn !== undefined && <ArmName slot={drawn.slot} name={label} />}
          {row !== undefined && <EvidenceChip grade={row.grade} n={row.n} own={known.own.has(row.id)} />}
        </span>
        <span class="editor-buttons">
          {twin !== undefined && (
            <button type="button" class="button" aria-label={`Add twin of ${label}, without effect`} onClick={twin}>
              Add twin
            </button>
          )}
          <button
            type="button"
            class="button"
            data-focus={`up-${index}`}
            disabled={index === 0}
            aria-label={`Move ${label} up`}
            onClick={() => move(-1)}
          >
            Up
          </button>
          <button
            type="button"
            class="button"
            data-focus={`down-${index}`}
            disabled={index === count - 1}
            aria-label={`Move ${label} down`}
            onClick={() => move(1)}
          >
            Down
          </button>
          <button
            type="button"
            class="button"
            disabled={count === 1}
            aria-label={`Remove the arm ${label}`}
            onClick={remove}
          >
            Remove
          </button>
        </span>
      </div>
      {regimens.map((part, place) => (
        <ArmPart
          key={part.regimen}
          part={part}
          alone={regimens.length === 1}
          known={known}
          set={(changed) => set(armEntry(regimens.with(place, changed), name))}
          rule={(rule) => {
            const ruled = setRule(regimens, place, rule);
            return ruled.ok ? set(armEntry(ruled.value, name)) : ruled;
          }}
        >
          {place === 0 && (
            <TextSetting
              label="Name of the arm"
              name={`Name of the arm ${label}`}
              shown={name ?? ""}
              range={name === undefined ? "blank: named after its regimens" : "at most 80 characters"}
              size={14}
              apply={(text) => set(armEntry(regimens, text.trim() === "" ? undefined : text.trim()))}
            />
          )}
        </ArmPart>
      ))}
    </li>
  );
}
