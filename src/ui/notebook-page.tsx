import type { Root } from "mdast";
import { defaultSeed } from "../schema/notebook.ts";
import type { CellDesk } from "./cell-frame/cell-desk.ts";
import { CellList } from "./cell-frame/cell-list.tsx";
import type { CellContext } from "./cells/cell-context.ts";
import { SendAnswers } from "./class/send-answers.tsx";
import { TermTip } from "./glossary/term-tip.tsx";
import { AttachCases } from "./opening/attach-cases.tsx";
import { VerdictLine } from "./opening/verdict-line.tsx";
import { openingId } from "./outline/opening-entry.ts";
import { Outline } from "./outline/outline.tsx";
import type { OutlineEntry } from "./outline/outline-entries.ts";
import { PaperLink } from "./paper/paper-link.tsx";
import { KeptWords } from "./session/kept-words.tsx";

interface NotebookPageProps {
  readonly context: CellContext;
  readonly desk: CellDesk;
  /** Whether it is the page in sight. */
  readonly shown: boolean;
  /** The prose cells as trees, in order, and the sections of each. */
  readonly trees: readonly Root[];
  readonly sections: readonly (readonly OutlineEntry[])[];
  readonly entries: readonly OutlineEntry[];
}

/** The notebook as a page: outline, title, and its cells in order. */
export function NotebookPage({ context, desk, shown, trees, sections, entries }: NotebookPageProps) {
  const { notebook } = context.view;
  return (
    <div class="page">
      <Outline entries={entries} />
      <main class="article">
        <h1 class="title" id={openingId}>
          {notebook.title}
        </h1>
        <p class="subject">
          Published cases, simulated futures
          <span class="subject-detail">
            {" "}
            · {notebook.model} · seed {notebook.seed ?? defaultSeed}
          </span>
          <KeptWords context={context} />
        </p>
        <PaperLink context={context} />
        {context.open.origin.kind === "link" && <VerdictLine view={context.view} />}
        <AttachCases context={context} />
        <CellList context={context} desk={desk} trees={trees} sections={sections} />
        <SendAnswers context={context} />
        {shown && <TermTip />}
      </main>
    </div>
  );
}
