import { expect, test } from "vitest";
import { failed } from "../../../src/base/result.ts";
import type { AnswersOf, Shelf } from "../../../src/notebook/index.ts";
import { openAnswerDesk } from "../../../src/ui/exercise/answer-desk.ts";
import { openAnswerKeeper } from "../../../src/ui/session/open-answer-keeper.ts";
import { memoryShelf } from "./memory-shelf.ts";

const shipped = { kind: "shipped", name: "one" } as const;
const thirty = { as: "number", value: 30 } as const;
const forty = { as: "number", value: 40 } as const;

/** The answers to a notebook that asks two things, as a tab has them. */
function opened(shelf: Shelf, of: AnswersOf | null = shipped, waiting = "How many?") {
  const asked = new Map([
    ["waiting", waiting],
    ["under", "Which?"],
  ]);
  const desk = openAnswerDesk();
  return { desk, keeper: openAnswerKeeper({ shelf, desk, of, ask: (exercise) => asked.get(exercise) }) };
}

async function keptOf(shelf: Shelf, of: AnswersOf): Promise<unknown> {
  const kept = await shelf.answers(of);
  return kept.ok ? kept.value.map(({ exercise, progress }) => [exercise, progress.answer]) : kept;
}

test("what is committed to, seen and asked for comes back as it was", async () => {
  const shelf = memoryShelf().tab();
  const { desk, keeper } = opened(shelf);
  desk.commit("waiting", thirty);
  desk.reveal("waiting");
  desk.clear("waiting");
  desk.commit("waiting", forty);
  desk.hint("under");
  await keeper.close();
  const later = opened(shelf);
  await later.keeper.flush();
  expect(later.desk.progress.value).toEqual(desk.progress.value);
  expect(later.desk.firsts()).toEqual(new Map([["waiting", thirty]]));
  expect(later.keeper.keeps.value).toBe(true);
});

test("nothing is written before something is answered", async () => {
  const shelf = memoryShelf().tab();
  const { keeper } = opened(shelf);
  await keeper.close();
  expect(await shelf.answered()).toEqual({ ok: true, value: [] });
  expect(keeper.keeps.value).toBe(false);
});

test("an answer given in the first moment stands over what was kept, and the others come back under it", async () => {
  const shelf = memoryShelf().tab();
  const before = opened(shelf);
  before.desk.commit("waiting", thirty);
  before.desk.commit("under", thirty);
  await before.keeper.close();
  const { desk, keeper } = opened(shelf);
  desk.commit("waiting", forty);
  await keeper.flush();
  expect(await keptOf(shelf, shipped)).toEqual(
    expect.arrayContaining([
      ["waiting", forty],
      ["under", thirty],
    ]),
  );
  expect(desk.progress.value.get("under")?.answer).toEqual(thirty);
});

test("two tabs answer different exercises of one notebook, and both are kept", async () => {
  const memory = memoryShelf();
  const [one, other] = [opened(memory.tab()), opened(memory.tab())];
  await Promise.all([one.keeper.flush(), other.keeper.flush()]);
  one.desk.commit("waiting", thirty);
  other.desk.commit("under", forty);
  await Promise.all([one.keeper.flush(), other.keeper.flush()]);
  expect(await keptOf(memory.tab(), shipped)).toEqual([
    ["waiting", thirty],
    ["under", forty],
  ]);
});

test("an answer to what is asked otherwise now does not come back", async () => {
  const shelf = memoryShelf().tab();
  const { desk, keeper } = opened(shelf);
  desk.commit("waiting", thirty);
  desk.commit("under", forty);
  await keeper.close();
  const later = opened(shelf, shipped, "How many of 100?");
  await later.keeper.flush();
  expect([...later.desk.progress.value.keys()]).toEqual(["under"]);
});

test("answers go with a notebook that becomes the reader's own", async () => {
  const shelf = memoryShelf().tab();
  const { desk, keeper } = opened(shelf);
  desk.commit("waiting", thirty);
  const added = await shelf.add({ title: "a", text: "", words: "", origin: shipped });
  const mine = { kind: "mine", id: added.ok ? added.value.id : expect.unreachable("the shelf refuses") } as const;
  keeper.move(mine);
  desk.commit("under", forty);
  await keeper.flush();
  expect(await shelf.answered()).toEqual({ ok: true, value: [mine] });
  expect(await keptOf(shelf, mine)).toEqual([
    ["waiting", thirty],
    ["under", forty],
  ]);
});

test("what the browser refuses is said, and kept once it no longer does", async () => {
  const memory = memoryShelf();
  const failure = { reason: "missing", message: "refused storage", remedy: "save", place: {} } as const;
  const { desk, keeper } = opened(memory.tab());
  memory.refuse(failure);
  desk.commit("waiting", thirty);
  await keeper.flush();
  expect([keeper.refused.value, keeper.keeps.value]).toEqual([[failure], false]);
  expect(await keeper.forget()).toEqual(failed(failure));
  expect(desk.progress.value.size).toBe(1);
  memory.refuse(null);
  await keeper.flush();
  expect([keeper.refused.value, keeper.keeps.value]).toEqual([[], true]);
});

test("forgetting leaves nothing on the desk and nothing in the browser", async () => {
  const shelf = memoryShelf().tab();
  const { desk, keeper } = opened(shelf);
  desk.commit("waiting", thirty);
  await keeper.forget();
  await keeper.flush();
  expect([desk.progress.value.size, keeper.keeps.value]).toEqual([0, false]);
  expect(await shelf.answered()).toEqual({ ok: true, value: [] });
  desk.commit("under", forty);
  await keeper.close();
  expect(await keptOf(shelf, shipped)).toEqual([["under", forty]]);
});

test("without a place answers stay in the page's memory", async () => {
  const shelf = memoryShelf().tab();
  const { desk, keeper } = opened(shelf, null);
  desk.commit("waiting", thirty);
  await keeper.flush();
  expect([keeper.keeps.value, keeper.of()]).toEqual([false, null]);
  expect(await shelf.answered()).toEqual({ ok: true, value: [] });
});
