import { batch, effect, signal } from "@preact/signals";
import type { Result } from "../../base/result.ts";
import { type AnswersOf, openSession, type Origin, type SessionView } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { writeNotebook } from "../../share/index.ts";
import { exercisesIn } from "../class/read-class.ts";
import { openAnswerDesk } from "../exercise/answer-desk.ts";
import type { PageHost } from "../page-host.ts";
import { fragmentOf, type NotebookAddress, type Route } from "../route.ts";
import type { Desk, OpenNotebook } from "./desk.ts";
import { openAnswerKeeper } from "./open-answer-keeper.ts";
import { openKeeper } from "./open-keeper.ts";
import { readAddress, type ReadNotebook } from "./read-address.ts";
import { speakingSession } from "./speaking-session.ts";

const first: NotebookAddress = { kind: "shipped", name: null };

/** The id in the address of a notebook that this browser does not keep. */
const unsaved = "unsaved";

function beginning(origin: Origin): string {
  switch (origin.kind) {
    case "shipped":
      return "as it came with the app";
    case "link":
      return "as it came in a link";
    case "file":
      return `as opened from ${origin.name}`;
    case "copy":
      return `copy of ${origin.of}`;
    default:
      return "new";
  }
}

/** Which notebook a page needs open, the first where none is named; a list of notebooks and a preview need none. */
function neededBy({ page, notebook }: Route): NotebookAddress | null {
  return page === "notebook" || page === "methods" ? (notebook ?? first) : null;
}

/** What answers to a notebook are kept as answers to; null: to nothing that will be found again. */
function answeredTo({ origin, shelved }: ReadNotebook): AnswersOf | null {
  if (shelved !== null) return { kind: "mine", id: shelved.id };
  return origin.kind === "shipped" ? origin : null;
}

/** Opens the desk: from now on the notebook that the route asks for lies on it. */
export function openDesk(host: PageHost): Desk {
  const open = signal<OpenNotebook | null>(null);
  const moment = signal<SessionView | null>(null);
  const said = signal("");
  const trouble = signal<readonly Failure[]>([]);
  let count = 0;
  let asked = "";

  const flush = async (): Promise<void> => {
    const present = open.peek();
    await present?.keeper?.flush();
    await present?.answerKeeper?.flush();
  };
  const putAway = async (): Promise<void> => {
    const before = open.peek();
    asked = "";
    batch(() => {
      open.value = null;
      moment.value = null;
    });
    before?.session.close();
    await before?.keeper?.close();
    await before?.answerKeeper?.close();
  };

  const lay = (read: ReadNotebook, address: NotebookAddress): void => {
    const { notebook, origin, shelved } = read;
    void putAway();
    count += 1;
    const number = count;
    const withheld = origin.kind === "link" || origin.kind === "file";
    const session = speakingSession(openSession({ notebook, lab: host.lab, withheld }), said);
    const onShelved = (id: string): void => {
      const mine = { kind: "mine", id } as const;
      answerKeeper?.move(mine);
      const present = open.peek();
      if (present?.number !== number) return;
      asked = fragmentOf(mine);
      open.value = { ...present, address: mine };
      host.settle(asked);
    };
    const answers = openAnswerDesk();
    const ask = (exercise: string): string | undefined =>
      exercisesIn(session.view().notebook).find(({ id }) => id === exercise)?.ask;
    const of = answeredTo(read);
    const { shelf } = host;
    const answerKeeper = shelf === null ? null : openAnswerKeeper({ shelf, desk: answers, of, ask });
    const begins = beginning(origin);
    const keeper = shelf === null ? null : openKeeper({ shelf, notebook, shelved, origin, begins, onShelved });
    session.subscribe((view) => {
      moment.value = view;
      keeper?.change(view.notebook);
    });
    asked = fragmentOf(address);
    batch(() => {
      trouble.value = [];
      said.value = "";
      open.value = { number, address, origin, session, keeper, answers, showsError: signal(true), answerKeeper };
      moment.value = session.view();
    });
  };

  const take = (answer: Result<ReadNotebook, Failure>, address: NotebookAddress): void => {
    if (answer.ok) {
      lay(answer.value, address);
      return;
    }
    void putAway();
    trouble.value = answer.failures;
  };

  const follow = async (address: NotebookAddress): Promise<void> => {
    const fragment = fragmentOf(address);
    if (open.peek() !== null && asked === fragment) return;
    asked = fragment;
    // What is being kept is on the shelf before another is taken from it.
    if (address.kind === "mine") await flush();
    const answer = readAddress(host, address);
    if (answer instanceof Promise) {
      const late = await answer;
      if (asked === fragment) take(late, address);
    } else take(answer, address);
  };

  effect(() => {
    const needed = neededBy(host.route.value);
    if (needed !== null) void follow(needed);
  });

  const openNew = async (notebook: Notebook, origin: Origin, begins = beginning(origin)): Promise<void> => {
    await flush();
    const { title } = notebook;
    const added = await host.shelf?.add({ title, text: writeNotebook(notebook), words: begins, origin });
    const shelved = added?.ok === true ? added.value : null;
    const address: NotebookAddress = { kind: "mine", id: shelved?.id ?? unsaved };
    lay({ notebook, origin, shelved }, address);
    host.go(fragmentOf(address));
  };

  return { open, moment, said, trouble, openNew, flush, putAway };
}
