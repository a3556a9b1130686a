import { useId } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { Structure } from "../../schema/structure.ts";
import { structureWords } from "../../schema/structure-words.ts";

interface StructureSettingProps {
  readonly value: Structure;
  readonly apply: (value: string) => Result<unknown, Failure>;
}

/** How the model is built, with what is otherwise in it as a sentence. */
export function StructureSetting({ value, apply }: StructureSettingProps) {
  const says = useId();
  return (
    <div class="setting">
      <span>Model</span>
      <select
        class="setting-input setting-select"
        aria-label="Model"
        aria-describedby={says}
        value={value}
        onChange={({ currentTarget }) => apply(currentTarget.value)}
      >
        {Structure.options.map((option) => (
          <option key={option} value={option}>
            {structureWords[option].label}
          </option>
        ))}
      </select>
      <span id={says} class="setting-says">
        {value === "standard" ? structureWords[value].says : `${structureWords[value].says} (assumed)`}
      </span>
    </div>
  );
}
