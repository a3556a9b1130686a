import "./commands.css";
import { keyWords } from "./key-words.ts";

/** The quiet way to the list of commands for those who do not know its key. */
export function CommandsButton({ open }: { readonly open: () => void }) {
  return (
    <button
      type="button"
      class="bar-commands"
      title={`Commands, ${keyWords("Mod+k")}`}
      aria-haspopup="dialog"
      onClick={open}
    >
      Commands
    </button>
  );
}
