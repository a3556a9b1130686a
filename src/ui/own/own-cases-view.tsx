import "./own-cases-view.css";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { OwnView } from "../../schema/own-file.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { ObservedPanel } from "../observed/observed-panel.tsx";
import { clockWords } from "./column-words.ts";
import { FirstRows } from "./first-rows.tsx";
import { MappingPanel } from "./mapping-panel.tsx";
import { MaskSwitch } from "./mask-switch.tsx";
import { NoCases } from "./no-cases.tsx";
import { OpenCases } from "./open-cases.tsx";
import { OpenedReport } from "./opened-report.tsx";
import { patientsIn } from "./patients.ts";
import { useFileDrop } from "./use-file-drop.ts";
import { useOwnDesk } from "./use-own-desk.ts";

interface OwnCasesViewProps {
  /** Null while none are open. */
  readonly own: OwnView | null;
  /** Whether cases that are open stay out of this notebook until they are asked for. */
  readonly withheld?: boolean | undefined;
  /** The run to set beside them; null: there is none. */
  readonly facts?: RunFacts | null;
  readonly context: Pick<CellContext, "lab" | "attach" | "files">;
}

/** The reader's own cases: where they are opened, kept and deleted, and what they show. */
export function OwnCasesView({ own, withheld, facts, context }: OwnCasesViewProps) {
  const [desk, actions] = useOwnDesk(context);
  const [mask, setMask] = useState(true);
  const section = useRef<HTMLDivElement>(null);
  const standing = useRef<HTMLHeadingElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const dropping = useFileDrop(actions.take);
  const { inspection, trouble, opened } = desk;
  const choose = (): void => picker.current?.click();
  const report = own !== null && opened?.file === own.file && opened.kept === own.n ? opened : null;

  // What was pressed is gone after each change: the focus goes to what now stands.
  useEffect(() => {
    if (desk.changes > 0) standing.current?.focus();
  }, [own, desk.changes]);

  // Other cases begin with small counts hidden again, before any of them is painted.
  useLayoutEffect(() => setMask(true), [own?.file]);

  const cancel = (): void => {
    actions.cancel();
    section.current?.querySelector<HTMLElement>("[data-open]")?.focus();
  };
  return (
    <div class="own" ref={section}>
      {dropping && <p class="own-drop">Drop the file to read it in this browser</p>}
      <input
        ref={picker}
        type="file"
        hidden
        accept=".csv,.tsv,.txt,.xlsx"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          actions.take(files);
        }}
      />
      <h3 ref={standing} tabIndex={-1} class="own-heading">
        {own === null
          ? `No cases of your own are ${withheld === true ? "attached" : "open"}`
          : `${own.file}: ${patientsIn(own.report.groups, mask)}, days from ${clockWords[own.clock]}`}
      </h3>
      <p class="own-note">
        {own === null
          ? "Open a table of anonymised patients, CSV or XLSX, or drop it anywhere on this page."
          : "The rows are in this browser only: in no link, in no notebook."}
      </p>
      {own === null ? (
        <NoCases desk={desk} actions={actions} files={context.files} choose={choose} />
      ) : (
        <OpenCases desk={desk} actions={actions} choose={choose} />
      )}
      <p class="own-note own-said" role="status">
        {desk.busy === null ? desk.said : `${desk.busy} …`}
      </p>
      {trouble !== null && trouble.at !== "reading" && (
        <FailureNotice failures={trouble.failures}>
          {trouble.at === "file" && (
            <button type="button" class="button" onClick={choose}>
              Choose another file
            </button>
          )}
          {trouble.at === "kept" && desk.kept !== null && (
            <button type="button" class="button" onClick={actions.forget}>
              Delete what is kept
            </button>
          )}
        </FailureNotice>
      )}
      {inspection !== null && (
        <MappingPanel
          key={inspection.file}
          inspection={inspection}
          busy={desk.busy !== null}
          failures={trouble?.at === "reading" ? trouble.failures : []}
          open={actions.open}
          cancel={cancel}
          another={choose}
        />
      )}
      {own !== null && (
        <>
          {report !== null && <OpenedReport opened={report} mask={mask} />}
          <FirstRows rows={own.rows} />
          <MaskSwitch mask={mask} change={setMask} />
          <ObservedPanel own={own} mask={mask} facts={facts ?? null} />
        </>
      )}
    </div>
  );
}
