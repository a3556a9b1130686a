import { useId, useState } from "preact/hooks";
import { Effect, type EffectKind } from "../../schema/effect.ts";
import { effectSizes } from "../../schema/effect-size.ts";
import { effectKinds } from "./effect-kinds.ts";

/** One more effect: which of the ten mechanisms. */
export function AddEffect({ add }: { readonly add: (kind: EffectKind) => void }) {
  const [chosen, setChosen] = useState<EffectKind>("deplete");
  const name = useId();
  return (
    <fieldset class="editor-part">
      <legend>Which mechanism</legend>
      <div class="editor-choices">
        {Effect.shape.kind.options.map((kind) => {
          const { label, says, size } = effectKinds[kind];
          const { unit } = effectSizes[kind];
          return (
            <label key={kind} class="editor-choice">
              <input type="radio" name={name} checked={kind === chosen} onChange={() => setChosen(kind)} />
              <strong>{label}</strong>
              <span class="editor-detail">
                {says} Size: {size.toLowerCase()}
                {unit === "" ? "" : `, ${unit}`}.
              </span>
            </label>
          );
        })}
      </div>
      <p class="editor-buttons">
        <button type="button" class="button" onClick={() => add(chosen)}>
          Add the effect
        </button>
      </p>
    </fieldset>
  );
}
