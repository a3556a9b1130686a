import "./figure-page.css";
import { useEffect, useState } from "preact/hooks";
import { openSession, type PlannedCell, type Session, tracePlan } from "../../notebook/index.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { CellView } from "../cells/cell-view.tsx";
import { contextOf } from "../cells/context-of.ts";
import { runFacts } from "../cells/run-facts.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { signal } from "@preact/signals";
import { openAnswerDesk } from "../exercise/answer-desk.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import type { PageHost } from "../page-host.ts";
import type { OpenNotebook } from "../session/desk.ts";
import { PreviewFigure } from "./preview-figure.tsx";
import { previewView } from "./preview-view.ts";

interface FigurePageProps {
  readonly link: string;
  /** The key of the cell that draws it. */
  readonly figure: string;
  readonly notebook: Notebook;
  readonly host: PageHost;
}

/** One figure of a notebook in a link, for a frame in another page: what it will show, Run, and then the figure. It is kept nowhere. */
export function FigurePage({ link, figure, notebook, host }: FigurePageProps) {
  const planned = tracePlan(notebook).cells.find(({ key }) => key === figure);
  return (
    <main class="figure-only">
      <h1 class="figure-only-title">{notebook.title}</h1>
      {planned?.cell.kind === "chart" ? (
        <OneFigure planned={planned} notebook={notebook} host={host} />
      ) : (
        <FailureNotice failures={[noFigure(figure)]} />
      )}
      <p class="figure-only-more">
        <a href={`#${link}`} target="_blank" rel="noreferrer">
          The whole notebook
        </a>{" "}
        · simulated patients · a research and teaching model, not advice
      </p>
    </main>
  );
}

function noFigure(figure: string) {
  const message = `unknown figure: ${JSON.stringify(figure)} is no figure of this notebook`;
  return { reason: "unknown", message, remedy: "open the whole notebook", place: {} } as const;
}

interface OneFigureProps {
  readonly planned: PlannedCell;
  readonly notebook: Notebook;
  readonly host: PageHost;
}

function OneFigure({ planned, notebook, host }: OneFigureProps) {
  const phone = usePhone();
  const [session, setSession] = useState<Session | null>(null);
  const [answers] = useState(() => openAnswerDesk());
  const [showsError] = useState(() => signal(true));
  const [, setMoment] = useState(0);
  useEffect(() => session?.subscribe(() => setMoment((moment) => moment + 1)), [session]);
  useEffect(() => () => session?.close(), [session]);
  if (session !== null) {
    const open: OpenNotebook = {
      number: 0,
      address: null,
      origin: { kind: "link" },
      session,
      keeper: null,
      answers,
      showsError,
      answerKeeper: null,
    };
    const context = contextOf(open, session.view(), host);
    return <CellView planned={planned} context={context} />;
  }
  const view = previewView(notebook);
  const chart = planned.cell.kind === "chart" ? planned.cell : null;
  const facts = chart === null ? null : runFacts(view, chart.of);
  return (
    <>
      <button
        type="button"
        class="button button-primary figure-only-run"
        onClick={() => setSession(openSession({ notebook, lab: host.lab, withheld: true }))}
      >
        Run
      </button>
      {facts !== null && <PreviewFigure facts={facts} phone={phone} view={chart?.view ?? "incidence"} />}
    </>
  );
}
