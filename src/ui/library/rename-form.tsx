import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { sentence } from "../failure/failure-words.ts";

interface RenameFormProps {
  readonly title: string;
  readonly rename: (title: string) => Promise<Result<null, Failure>>;
  /** Called when the notebook has its new name, or keeps the one it has. */
  readonly done: () => void;
}

/** A field for another title: Enter takes it, Escape leaves it as it was; a refused one stays, with the reason under it. */
export function RenameForm({ title, rename, done }: RenameFormProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(title);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  useEffect(() => field.current?.select(), []);
  const take = async (): Promise<void> => {
    const renamed = await rename(typed);
    if (renamed.ok) done();
    else setFailures(renamed.failures);
  };
  return (
    <div class="library-rename">
      <label class="library-search">
        Title{" "}
        <input
          ref={field}
          class="library-field"
          type="text"
          autocomplete="off"
          value={typed}
          aria-invalid={failures.length > 0}
          aria-describedby={`${id}-says`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          onKeyDown={({ key }) => {
            if (key === "Enter") void take();
            if (key === "Escape") done();
          }}
        />
      </label>
      <button type="button" class="button" onClick={() => void take()}>
        Rename
      </button>
      <button type="button" class="button button-text" onClick={done}>
        Cancel
      </button>
      <p id={`${id}-says`} class="library-note" role="alert">
        {failures.map(({ message, remedy }) => `${sentence(message)} ${sentence(remedy)}`).join(" ")}
      </p>
    </div>
  );
}
