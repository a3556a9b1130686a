import { useState } from "preact/hooks";
import type { KnownRegimens } from "../arms/known-regimens.ts";
import { regimenChoice } from "../arms/regimen-label.ts";
import { AlertIcon } from "../failure/alert-icon.tsx";

/** The most regimens an arm can combine. */
const most = 8;

interface AddArmProps {
  readonly known: KnownRegimens;
  /** Adds an arm of these regimens; whether it could. */
  readonly add: (regimens: readonly string[]) => boolean;
}

/** One more arm: any regimens, shipped or own, given together. */
export function AddArm({ known, add }: AddArmProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [empty, setEmpty] = useState(false);
  const choose = (id: string, on: boolean): void => {
    setChosen(on ? [...chosen, id] : chosen.filter((other) => other !== id));
    setEmpty(false);
  };
  return (
    <fieldset class="editor-part">
      <legend>Add an arm</legend>
      <p class="editor-says">
        Choose one regimen, or several to give together, at most {most}. Start days and doses can be changed once the
        arm stands above.
      </p>
      <div class="editor-choices">
        {known.regimens.map(({ id }) => (
          <label key={id} class="editor-choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={chosen.length >= most && !chosen.includes(id)}
              onChange={({ currentTarget }) => choose(id, currentTarget.checked)}
            />
            <span>{regimenChoice(known, id)}</span>
          </label>
        ))}
      </div>
      <p class="editor-buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            if (chosen.length === 0) setEmpty(true);
            else if (add(chosen)) setChosen([]);
          }}
        >
          {chosen.length > 1 ? `Add an arm of ${chosen.length} regimens` : "Add the arm"}
        </button>
        {empty && (
          <span role="alert">
            <AlertIcon /> Choose a regimen first.
          </span>
        )}
      </p>
    </fieldset>
  );
}
