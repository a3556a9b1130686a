import { useEffect, useState } from "preact/hooks";
import { ok } from "../../base/result.ts";
import { changeWords, type Revision, type ShelvedNotebook } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { parseNotebook } from "../../share/index.ts";
import type { PageHost } from "../page-host.ts";
import type { Desk } from "../session/desk.ts";

/** The history of a notebook at one moment. */
export interface HistoryMoment {
  /** null: not yet read, or there is none. */
  readonly notebook: ShelvedNotebook | null;
  readonly revisions: readonly Revision[];
  readonly failures: readonly Failure[];
  readonly read: boolean;
  readonly said: string;
}

/** The history of a notebook on the shelf, and the way back to one of its states: that state once more, as the newest. */
export function useHistory(
  { shelf }: PageHost,
  desk: Desk,
  id: string,
): readonly [HistoryMoment, (revision: Revision) => void] {
  const [moment, setMoment] = useState<HistoryMoment>({
    notebook: null,
    revisions: [],
    failures: [],
    read: false,
    said: "",
  });
  const load = async (said = ""): Promise<void> => {
    await desk.flush();
    const found = shelf === null ? ok(null) : await shelf.find(id);
    const kept = shelf === null ? ok([]) : await shelf.revisions(id);
    setMoment({
      notebook: found.ok ? found.value : null,
      revisions: kept.ok ? kept.value : [],
      failures: [found, kept].flatMap((answer) => (answer.ok ? [] : answer.failures)),
      read: true,
      said,
    });
  };
  useEffect(() => {
    void load();
    return shelf?.watch(() => void load());
  }, []);

  const refuse = (failures: readonly Failure[]): void => setMoment((before) => ({ ...before, failures, said: "" }));

  const keep = async (notebook: ShelvedNotebook, wanted: Notebook, text: string): Promise<boolean> => {
    const present = parseNotebook(notebook.text);
    const words = present.ok ? changeWords(present.value, wanted) : "back to an earlier state";
    const kept = await shelf?.keep(id, { title: wanted.title, text, words, after: notebook.revision });
    if (kept?.ok === false) refuse(kept.failures);
    return kept?.ok === true;
  };

  const goBack = async (revision: Revision): Promise<void> => {
    const { notebook } = moment;
    const wanted = parseNotebook(revision.text);
    if (!wanted.ok) {
      refuse(wanted.failures);
      return;
    }
    if (notebook === null) return;
    const open = desk.open.peek();
    const isOpen = open?.address?.kind === "mine" && open.address.id === id;
    if (isOpen) open.session.change(wanted.value);
    else if (!(await keep(notebook, wanted.value, revision.text))) return;
    await load(`Went back to state ${revision.number}, as the newest. The others stay.`);
  };
  return [moment, (revision) => void goBack(revision)];
}
