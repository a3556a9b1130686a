import { useId } from "preact/hooks";
import { type OwnCase, ownOutcomes } from "../../schema/own-case.ts";
import type { WordMeaning } from "./reading-draft.ts";
import { UnsaidNote } from "./unsaid-note.tsx";

interface OutcomeWordsProps {
  /** The column whose words they are. */
  readonly column: string;
  readonly words: readonly WordMeaning[];
  readonly choose: (word: string, outcome: OwnCase["outcome"]) => void;
  readonly unsaid: string | undefined;
}

/** What each word or code of the outcome column means. */
export function OutcomeWords({ column, words, choose, unsaid }: OutcomeWordsProps) {
  const id = useId();
  return (
    <fieldset class="own-choice">
      <legend>{`What stands in ${column} means`}</legend>
      <ul class="own-words">
        {words.map(({ word, outcome, guessed }, index) => (
          <li key={word}>
            <label for={`${id}-${index}`}>{word}</label>
            <select
              id={`${id}-${index}`}
              class="own-select"
              aria-describedby={`${id}-${index}-says`}
              aria-invalid={unsaid !== undefined && outcome === null}
              value={outcome ?? ""}
              onChange={({ currentTarget }) => {
                const chosen = ownOutcomes.find((one) => one === currentTarget.value);
                if (chosen !== undefined) choose(word, chosen);
              }}
            >
              {outcome === null && <option value="">choose</option>}
              {ownOutcomes.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
            <span>
              {guessed && <span class="own-quiet">guessed</span>}
              <UnsaidNote id={`${id}-${index}-says`} says={outcome === null ? unsaid : undefined} />
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
