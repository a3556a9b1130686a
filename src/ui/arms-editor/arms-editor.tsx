import { useRef, useState } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import { resolveArms } from "../../notebook/index.ts";
import type { ArmEntry } from "../../schema/arm-entry.ts";
import { armEntry } from "../../schema/arm-regimens.ts";
import type { Failure } from "../../schema/failure.ts";
import { figureArms } from "../arms/figure-arms.ts";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { useNextFocus } from "../editor/use-next-focus.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { ArmTimeline } from "../timeline/arm-timeline.tsx";
import { AddArm } from "./add-arm.tsx";
import { ArmRow } from "./arm-row.tsx";
import { horizonOf } from "./horizon-of.ts";
import { armParts, armsCell, changeArms, hasTwin, mostArms, withArm, withArmMoved, withTwin } from "./change-arms.ts";

interface ArmsEditorProps {
  /** The name of the *arms* cell. */
  readonly id: string;
  readonly known: KnownRegimens;
  readonly context: Pick<CellContext, "view" | "change" | "undo">;
}

/** The arms of a comparison: what each gives and when, on a timeline and in numbers, their order, and one more. */
export function ArmsEditor({ id, known, context }: ArmsEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const [refused, setRefused] = useState<readonly Failure[]>([]);
  const { notebook, plan } = context.view;
  const cell = armsCell(notebook, id);
  const labels = new Map(known.regimens.map((regimen) => [regimen.id, regimen.label]));
  const resolved = resolveArms(cell);
  const arms = cell.arms.map((entry, index) => {
    const parts = armParts(entry);
    const ids = parts.regimens.map(({ regimen }) => regimen);
    const arm = resolved.ok ? (resolved.value[index]?.arm ?? "") : (parts.name ?? ids.join(" + "));
    return { ...parts, arm, ids };
  });
  const drawn = figureArms(
    arms.map(({ arm, ids }) => ({ arm, regimens: ids })),
    labels,
  );
  const change = (entries: readonly ArmEntry[], gesture?: string): Result<unknown, Failure> => {
    const changed = changeArms(notebook, id, entries);
    if (changed.ok) context.change(changed.value, gesture);
    setRefused(changed.ok ? [] : changed.failures);
    return changed;
  };
  /** What a field asks for; its refusal stands under it. */
  const tryChange = (index: number, entry: ArmEntry): Result<unknown, Failure> => {
    const changed = changeArms(notebook, id, cell.arms.with(index, entry));
    if (changed.ok) context.change(changed.value);
    return changed;
  };
  return (
    <div class="editor-part" ref={root}>
      <ArmTimeline
        arms={arms.flatMap(({ regimens }, index) => {
          const arm = drawn[index];
          return arm === undefined ? [] : [{ drawn: arm, regimens }];
        })}
        known={known}
        horizon={horizonOf(plan, id)}
        set={(arm, regimens, gesture) => change(cell.arms.with(arm, armEntry(regimens, arms[arm]?.name)), gesture).ok}
        takeBack={context.undo}
      />
      <p class="editor-says">
        Every arm gets the same simulated patients. The others are compared with the first one. A combination adds up
        what its regimens do and multiplies their harm; its evidence is the weakest of them. A no-effect twin gets the
        same regimens at dose 0: its patients do what they do waiting, to the day.
      </p>
      <ol class="editor-list" tabIndex={-1} data-focus="arms" aria-label="Arms">
        {arms.map(({ regimens, name }, index) => (
          <ArmRow
            key={index}
            index={index}
            count={arms.length}
            drawn={drawn[index]}
            regimens={regimens}
            name={name}
            known={known}
            set={(entry) => tryChange(index, entry)}
            move={(by) => {
              change(withArmMoved(cell.arms, index, by));
              const end = index + by === 0 || index + by === arms.length - 1;
              focus(`[data-focus="${end ? (by === 1 ? "up" : "down") : by === 1 ? "down" : "up"}-${index + by}"]`);
            }}
            twin={
              arms.length < mostArms && hasTwin(regimens)
                ? () => {
                    change(withTwin(cell.arms, index, drawn[index]?.label ?? ""));
                    focus(`[data-focus="up-${index + 1}"]`);
                  }
                : undefined
            }
            remove={() => {
              change(cell.arms.toSpliced(index, 1));
              focus(`[data-focus="arms"]`);
            }}
          />
        ))}
      </ol>
      {refused.length > 0 && <FailureNotice failures={refused} />}
      {arms.length < mostArms ? (
        <AddArm known={known} add={(regimens) => change(withArm(cell.arms, regimens)).ok} />
      ) : (
        <p class="editor-says">{mostArms} arms are the most a comparison can have: remove one to add another.</p>
      )}
    </div>
  );
}
