import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { Regimen } from "../../schema/regimen.ts";
import type { RegimenCell } from "../../schema/regimen-cell.ts";
import { AmountSetting } from "../controls/amount-setting.tsx";
import { ChoiceSetting } from "../controls/choice-setting.tsx";
import { TextSetting } from "../controls/text-setting.tsx";

interface EvidenceFieldsProps {
  readonly cell: RegimenCell;
  readonly set: (changes: Readonly<Record<string, unknown>>) => Result<unknown, Failure>;
}

/** The sources of a regimen; with one, the patients behind it, the kind of study and a grade. */
export function EvidenceFields({ cell, set }: EvidenceFieldsProps) {
  const { sources = [] } = cell;
  const change = (changed: readonly string[]) =>
    set(changed.length === 0 ? { sources: undefined, grade: undefined } : { sources: changed });
  return (
    <>
      <p class="editor-says">
        {sources.length === 0
          ? "Grade E, an assumption, until a source is named."
          : "A grade other than E needs the patients behind it and the kind of study."}
      </p>
      <div class="editor-fields editor-fields-wide">
        {[...sources, ""].map((source, place) => (
          <TextSetting
            key={place}
            label={source === "" ? "Add a source" : `Source ${place + 1}`}
            name={`${cell.label}: ${source === "" ? "add a source" : `source ${place + 1}`}`}
            shown={source}
            range={source === "" ? "a DOI, a PubMed number or a citation" : "blank: removed"}
            size={24}
            apply={(text) => {
              const typed = text.trim();
              return change(typed === "" ? sources.toSpliced(place, 1) : sources.toSpliced(place, 1, typed));
            }}
          />
        ))}
      </div>
      {sources.length > 0 && (
        <div class="editor-fields">
          <AmountSetting
            label="Patients behind it"
            name={`${cell.label}: patients behind it`}
            value={cell.n ?? null}
            range="0–1,000,000"
            blank="not stated"
            set={(n) => set({ n: n ?? undefined })}
          />
          <TextSetting
            label="Kind of study"
            name={`${cell.label}: kind of study`}
            shown={cell.design ?? ""}
            range="as case reports, or a cohort of one arm"
            size={16}
            apply={(text) => set({ design: text.trim() === "" ? undefined : text.trim() })}
          />
          <ChoiceSetting
            label="Grade"
            name={`${cell.label}: grade`}
            value={cell.grade ?? "E"}
            options={Regimen.shape.grade.options.map((grade) => ({ value: grade, words: grade }))}
            range="A randomised, B compared, C cohort, D case reports, E assumption"
            choose={(grade) => set({ grade: grade === "E" ? undefined : grade })}
          />
        </div>
      )}
    </>
  );
}
