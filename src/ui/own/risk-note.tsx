import type { InspectedColumn } from "../../schema/own-file.ts";
import { AlertIcon } from "../failure/alert-icon.tsx";
import { sentence } from "../failure/failure-words.ts";

interface RiskNoteProps {
  readonly column: InspectedColumn;
  readonly risk: NonNullable<InspectedColumn["risk"]>;
  readonly taken: boolean;
  readonly take: (taken: boolean) => void;
}

/** What in a column could identify a person, and the choice to read it all the same. */
export function RiskNote({ column, risk, taken, take }: RiskNoteProps) {
  return (
    <div class="own-risk">
      <p>
        <AlertIcon /> <strong>{`Could identify: ${risk.kind}.`}</strong> {sentence(risk.says)}
        {!taken && " It is left out."}
      </p>
      <label class="own-option">
        <input type="checkbox" checked={taken} onChange={({ currentTarget }) => take(currentTarget.checked)} />
        <span>
          Read it all the same<span class="unseen">{`: ${column.name}`}</span>
        </span>
      </label>
    </div>
  );
}
