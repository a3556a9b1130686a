import { AlertIcon } from "../failure/alert-icon.tsx";

interface UnsaidNoteProps {
  readonly id: string;
  /** What the reader has yet to say; undefined: nothing. */
  readonly says: string | undefined;
}

/** At a control: what the reader has yet to say there. */
export function UnsaidNote({ id, says }: UnsaidNoteProps) {
  return (
    <span id={id} class="own-unsaid">
      {says !== undefined && (
        <>
          <AlertIcon /> {says}
        </>
      )}
    </span>
  );
}
