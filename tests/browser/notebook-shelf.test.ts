import { afterEach, describe, expect, test } from "vitest";
import type { Shelf, ShelvedNotebook } from "../../src/notebook/index.ts";
import { notebookShelf } from "../../src/notebook-shelf.ts";

const database = "erythron-notebooks";
const origin = { kind: "new" } as const;

async function emptied(): Promise<void> {
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(database);
    for (const end of ["success", "error"]) request.addEventListener(end, resolve);
  });
}

/** A shelf as another tab has it. */
function tab(): Shelf {
  return notebookShelf() ?? expect.unreachable("this browser has storage");
}

async function added(shelf: Shelf): Promise<ShelvedNotebook> {
  const answer = await shelf.add({ title: "a", text: "A", words: "new", origin });
  return answer.ok ? answer.value : expect.unreachable(JSON.stringify(answer.failures));
}

async function revisionsOf(shelf: Shelf, id: string): Promise<readonly (readonly [number, string, string])[]> {
  const answer = await shelf.revisions(id);
  return answer.ok ? answer.value.map(({ number, words, text }) => [number, words, text] as const) : [];
}

afterEach(async () => {
  const shelf = tab();
  const listed = await shelf.list();
  if (listed.ok) for (const { id } of listed.value) await shelf.remove(id);
});

describe("the shelf", () => {
  test("makes no database by being looked at", async () => {
    await emptied();
    const shelf = tab();
    expect(await shelf.list()).toEqual({ ok: true, value: [] });
    expect(await shelf.find("a")).toEqual({ ok: true, value: null });
    expect(await shelf.revisions("a")).toEqual({ ok: true, value: [] });
    expect(await shelf.answered()).toEqual({ ok: true, value: [] });
    expect(await shelf.answers({ kind: "shipped", name: "one" })).toEqual({ ok: true, value: [] });
    expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain(database);
  });

  test("keeps states, takes a notebook away with all of them, and puts it back", async () => {
    const shelf = tab();
    const { id } = await added(shelf);
    expect(await shelf.keep(id, { title: "b", text: "B", words: "a → b", after: 1 })).toEqual({
      ok: true,
      value: { revision: 2, overtaken: null },
    });
    expect(await shelf.find(id)).toMatchObject({ value: { title: "b", text: "B", revision: 2, origin } });
    const states = await revisionsOf(shelf, id);
    expect(states).toEqual([
      [2, "a → b", "B"],
      [1, "new", "A"],
    ]);
    const removed = await shelf.remove(id);
    expect(await revisionsOf(shelf, id)).toEqual([]);
    expect(await shelf.keep(id, { title: "c", text: "C", words: "", after: 2 })).toEqual({ ok: true, value: null });
    expect(await shelf.remove(id)).toEqual({ ok: true, value: null });
    if (removed.ok && removed.value !== null) await shelf.restore(removed.value);
    expect(await revisionsOf(shelf, id)).toEqual(states);
    expect(await shelf.find(id)).toMatchObject({ value: { title: "b", revision: 2 } });
  });

  test("keeps answers beside a notebook, takes them away with it, puts them back, and forgets them", async () => {
    const shelf = tab();
    const { id } = await added(shelf);
    const [mine, shipped] = [{ kind: "mine", id } as const, { kind: "shipped", name: "one" } as const];
    const none = { answer: null, first: null, revealed: false, seen: false, hints: 1 };
    const answer = { as: "choice", option: 1, confidence: 80 } as const;
    const waiting = { exercise: "waiting", ask: "How many?", progress: { ...none, answer, first: answer } };
    const under = { exercise: "under", ask: "Which?", progress: none };
    for (const kept of [{ ...waiting, progress: none }, under, waiting]) await shelf.keepAnswer(mine, kept);
    await shelf.keepAnswer(shipped, under);
    expect(await tab().answered()).toEqual({ ok: true, value: [mine, shipped] });
    expect(await tab().answers(mine)).toEqual({ ok: true, value: [under, waiting] });
    expect(await shelf.list()).toMatchObject({ value: [{ id }] });
    const removed = await shelf.remove(id);
    expect(await shelf.answered()).toEqual({ ok: true, value: [shipped] });
    await shelf.keepAnswer(mine, waiting);
    expect(await shelf.answered()).toEqual({ ok: true, value: [shipped] });
    if (removed.ok && removed.value !== null) await shelf.restore(removed.value);
    expect(await shelf.answers(mine)).toEqual({ ok: true, value: [under, waiting] });
    for (const of of [mine, shipped]) await shelf.forgetAnswers(of);
    expect(await shelf.answered()).toEqual({ ok: true, value: [] });
    expect(await shelf.find(id)).toMatchObject({ value: { id } });
  });

  test("loses nothing when two tabs write at once, and tells the other", async () => {
    const [one, other] = [tab(), tab()];
    const { id } = await added(one);
    const heard = new Promise<string>((resolve) => {
      other.watch(resolve);
    });
    const write = (shelf: Shelf, title: string) => shelf.keep(id, { title, text: title, words: title, after: 1 });
    const answers = await Promise.all([write(one, "one"), write(other, "other")]);
    const overtaken = answers.flatMap((answer) => (answer.ok ? [answer.value?.overtaken?.text ?? null] : []));
    expect(overtaken.filter((text) => text === null)).toHaveLength(1);
    expect(overtaken.filter((text) => text === "one" || text === "other")).toHaveLength(1);
    expect((await revisionsOf(one, id)).map(([, , text]) => text).toSorted()).toEqual(["A", "one", "other"]);
    expect(await heard).toBe(id);
  });

  test("keeps a hundred states at most, the first among them, and says of those given up what had changed", async () => {
    const shelf = tab();
    const { id } = await added(shelf);
    for (let after = 1; after < 104; after += 1) {
      await shelf.keep(id, { title: "t", text: String(after + 1), words: `step ${after + 1}`, after });
    }
    const kept = await revisionsOf(shelf, id);
    expect(kept).toHaveLength(100);
    expect([kept[0]?.[0], kept.at(-1)?.[0]]).toEqual([104, 1]);
    const words = kept.map(([, said]) => said).join("; ");
    for (let step = 2; step <= 104; step += 1) expect(words).toMatch(new RegExp(`step ${step}\\b`, "u"));
  });
});
