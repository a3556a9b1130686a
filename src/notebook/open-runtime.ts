import type { Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { answerCache } from "./answer-cache.ts";
import { type CellState, idle } from "./cell-state.ts";
import type { CellValue } from "./cell-value.ts";
import { asks, type CellWork, cellWork } from "./cell-work.ts";
import { fedFailure } from "./fed-failure.ts";
import type { PlannedCell } from "./plan.ts";
import { finerPicture } from "./finer-picture.ts";
import { tracePlan } from "./plan-notebook.ts";
import type { Runtime, RuntimeListener, RuntimeOptions, RuntimeView } from "./runtime.ts";
import { sharedRuns } from "./shared-runs.ts";
import { shownState } from "./shown-state.ts";

/** One cell as the runtime follows it. `content` is the question its state answers, null when none was put. */
interface Followed {
  planned: PlannedCell;
  state: CellState;
  content: string | null;
  asking: AbortController | null;
}

const remembered = 40;

/** Failures as they stand in a cell, the controls named that gave it what is refused. */
function inCell({ key, cell }: PlannedCell, failures: readonly Failure[]): readonly Failure[] {
  return failures.map((failure) => fedFailure(cell, { ...failure, place: { cell: key, ...failure.place } }));
}

function brokenLab(key: string, error: unknown): Failure {
  const message = `broken answer: ${error instanceof Error ? error.message : String(error)} (cell ${key})`;
  return { reason: "worker", message, remedy: "run the cell again", place: { cell: key } };
}

/** Stops what a cell has under way; its answer, if it still comes, is not heard. */
function halt(followed: Followed): void {
  followed.asking?.abort();
  followed.asking = null;
}

/** Opens a notebook's runtime: every cell that can run begins at once, the rest as soon as what it reads has settled. */
export function openRuntime({ notebook, lab, onChange, withheld = false }: RuntimeOptions): Runtime {
  const cache = answerCache<CellValue>(remembered);
  /** The last pictures of questions not answered yet: gone back to, they are there at once. */
  const pictures = answerCache<CellValue>(remembered);
  const runs = sharedRuns(lab);
  const listeners = new Set<RuntimeListener>(onChange === undefined ? [] : [onChange]);
  const cells = new Map<string, Followed>();
  let view: RuntimeView = { notebook, plan: tracePlan(notebook), states: new Map(), withheld };
  let closed = false;
  let attached = 0;

  const look = (): void => {
    view = { ...view, states: new Map([...cells].map(([key, { state }]) => [key, state])) };
  };
  const tell = (): void => {
    look();
    for (const listener of listeners) listener(view);
  };

  const settle = (followed: Followed, work: CellWork, answer: Result<CellValue, Failure>): void => {
    followed.asking = null;
    const { value } = followed.state;
    if (answer.ok) {
      if (work.known === undefined) cache.set(work.content, answer.value);
      followed.state = { state: "settled", value: answer.value, current: true, failures: [], progress: null };
    } else if (answer.failures.some(({ reason }) => reason === "cancelled")) {
      followed.state = { ...followed.state, state: "cancelled", progress: null };
    } else {
      followed.state = {
        state: "failed",
        value,
        current: false,
        failures: inCell(followed.planned, answer.failures),
        progress: null,
      };
    }
  };

  const ask = async (key: string, followed: Followed, work: CellWork): Promise<void> => {
    const asking = new AbortController();
    followed.asking = asking;
    const picture = pictures.get(work.content);
    const shown = picture === undefined ? { current: false } : { value: picture, current: true };
    followed.state = { ...followed.state, ...shown, state: "running", failures: [], progress: null };
    const heard = (): boolean => followed.asking === asking;
    try {
      const answer = await work.ask(asking.signal, (progress, value) => {
        if (!heard()) return;
        followed.state = { ...followed.state, progress };
        if (value !== null) {
          const { current, value: before } = followed.state;
          const finer = finerPicture(current ? before : null, value);
          pictures.set(work.content, finer);
          followed.state = { ...followed.state, value: finer, current: true };
        }
        refresh();
        tell();
      });
      if (!heard()) return;
      settle(followed, work, answer);
    } catch (error) {
      if (!heard()) return;
      settle(followed, work, { ok: false, failures: [brokenLab(key, error)] });
    }
    refresh();
    tell();
  };

  const fail = (followed: Followed, failures: readonly Failure[]): void => {
    halt(followed);
    followed.content = null;
    followed.state = { ...followed.state, state: "failed", current: false, failures, progress: null };
  };

  const begin = (key: string, followed: Followed, work: CellWork): void => {
    if (followed.content === work.content) return;
    halt(followed);
    followed.content = work.content;
    const value = work.known ?? cache.get(work.content);
    if (value === undefined) void ask(key, followed, work);
    else followed.state = { state: "settled", value, current: true, failures: [], progress: null };
  };

  const wait = (followed: Followed, read: readonly CellState[]): void => {
    halt(followed);
    followed.content = null;
    const resting = followed.state.value === null ? "idle" : "stale";
    const state = read.some((other) => other.state === "running") ? "running" : resting;
    followed.state = { ...followed.state, state, current: false, failures: [], progress: null };
  };

  const follow = (key: string, followed: Followed): void => {
    const { settled: cell, reads, failures } = followed.planned;
    const read = reads.map((other) => cells.get(other)?.state ?? idle);
    if (failures.length > 0 || cell === null) return fail(followed, failures);
    if (cell.kind === "control") {
      const value: CellValue = { kind: "control", value: cell.value };
      followed.state = { state: "settled", value, current: true, failures: [], progress: null };
      return;
    }
    if (!asks(cell)) {
      followed.state = shownState(read);
      return;
    }
    if (read.some(({ state }) => state !== "settled")) return wait(followed, read);
    const work = cellWork({ ...view, lab, runs, attached: view.withheld === true ? null : attached }, cell);
    if (work.ok) begin(key, followed, work.value);
    else fail(followed, work.failures);
  };

  const refresh = (): void => {
    const { order } = view.plan;
    for (const key of new Set([...order, ...cells.keys()])) {
      const followed = cells.get(key);
      if (followed !== undefined) follow(key, followed);
    }
  };

  const take = (): void => {
    const planned = new Map(view.plan.cells.map((cell) => [cell.key, cell]));
    for (const [key, followed] of cells) {
      if (planned.get(key)?.cell.kind === followed.planned.cell.kind) continue;
      halt(followed);
      cells.delete(key);
    }
    for (const [key, cell] of planned) {
      const followed = cells.get(key);
      if (followed === undefined) cells.set(key, { planned: cell, state: idle, content: null, asking: null });
      else followed.planned = cell;
    }
    refresh();
  };

  const again = (key: string): void => {
    const followed = cells.get(key);
    if (followed === undefined) return;
    const { state } = followed.state;
    if (state === "failed" || state === "cancelled") followed.content = null;
    if (followed.planned.failures.length === 0) followed.planned.reads.forEach(again);
  };

  take();
  look();
  return {
    view: () => view,
    change: (next) => {
      if (closed) return;
      view = { ...view, notebook: next, plan: tracePlan(next) };
      take();
      tell();
    },
    attach: () => {
      if (closed) return;
      attached += 1;
      view = { ...view, withheld: false };
      refresh();
      tell();
    },
    cancel: (key) => {
      const followed = cells.get(key);
      if (followed === undefined || followed.asking === null) return;
      halt(followed);
      followed.state = { ...followed.state, state: "cancelled", progress: null };
      refresh();
      tell();
    },
    run: (key) => {
      if (closed) return;
      again(key);
      refresh();
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      closed = true;
      cells.forEach(halt);
      listeners.clear();
    },
  };
}
