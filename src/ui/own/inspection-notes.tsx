import type { Failure } from "../../schema/failure.ts";
import { AlertIcon } from "../failure/alert-icon.tsx";
import { sentence } from "../failure/failure-words.ts";

/** What speaks against opening a file as it is, before anything of it is open. */
export function InspectionNotes({ notes }: { readonly notes: readonly Failure[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="own-notes">
      {notes.map(({ message, remedy }) => (
        <li key={message}>
          <AlertIcon /> <strong>Note.</strong> {sentence(message)} {sentence(remedy)}
        </li>
      ))}
    </ul>
  );
}
