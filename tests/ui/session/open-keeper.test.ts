import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Shelf } from "../../../src/notebook/index.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { type Keeper, openKeeper } from "../../../src/ui/session/open-keeper.ts";
import { parseNotebook } from "../../../src/share/index.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";
import { memoryShelf } from "./memory-shelf.ts";

const titled = (title: string): Notebook => ({ ...smallNotebook, title });
const origin = { kind: "shipped", name: "small" } as const;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A keeper of a notebook that nobody has changed yet, and the ids it has come onto the shelf under. */
function fresh(shelf: Shelf): readonly [Keeper, string[]] {
  const ids: string[] = [];
  const keeper = openKeeper({
    shelf,
    notebook: titled("a"),
    shelved: null,
    origin,
    begins: "as it came",
    onShelved: (id) => ids.push(id),
  });
  return [keeper, ids];
}

/** A keeper of the notebook that is on the shelf, in another tab. */
async function again(shelf: Shelf, id: string): Promise<readonly [Keeper, Notebook]> {
  const found = await shelf.find(id);
  const shelved = found.ok ? found.value : null;
  const read = parseNotebook(shelved?.text ?? "");
  if (!read.ok) throw new Error("no notebook");
  const keeper = openKeeper({
    shelf,
    notebook: read.value,
    shelved,
    origin,
    begins: "as it came",
    onShelved: () => expect.unreachable("it is on the shelf"),
  });
  return [keeper, read.value];
}

describe("a notebook is kept", () => {
  test("not before it changes, at once when it first does, and then a second after the last change", async () => {
    const memory = memoryShelf();
    const [keeper, ids] = fresh(memory.tab());
    await vi.advanceTimersByTimeAsync(5000);
    expect(memory.states()).toEqual([]);
    expect(keeper.keeping.value.state).toBe("untouched");
    keeper.change(titled("b"));
    await vi.advanceTimersByTimeAsync(1);
    expect(ids).toEqual(["n1"]);
    expect(memory.states()).toEqual([
      ["a", "as it came"],
      ["b", "title a → b"],
    ]);
    keeper.change(titled("c"));
    await vi.advanceTimersByTimeAsync(900);
    keeper.change(titled("d"));
    await vi.advanceTimersByTimeAsync(900);
    expect(memory.states()).toHaveLength(2);
    expect(keeper.keeping.value.state).toBe("waiting");
    await vi.advanceTimersByTimeAsync(101);
    expect(memory.states().slice(2)).toEqual([["d", "title b → d"]]);
    expect(keeper.keeping.value.state).toBe("kept");
  });

  test("when the page is left, and what was taken back at once is no state", async () => {
    const memory = memoryShelf();
    const [keeper] = fresh(memory.tab());
    keeper.change(titled("b"));
    keeper.change(titled("a"));
    await keeper.flush();
    expect(memory.states()).toEqual([]);
    keeper.change(titled("b"));
    await keeper.close();
    expect(memory.states()).toHaveLength(2);
  });

  test("or the reader is told that it is not; it is once that goes again", async () => {
    const memory = memoryShelf();
    const [keeper] = fresh(memory.tab());
    const full = { reason: "limit", message: "full storage", remedy: "delete some", place: {} } as const;
    memory.refuse(full);
    keeper.change(titled("b"));
    await keeper.flush();
    expect(keeper.keeping.value).toEqual({ state: "refused", failures: [full] });
    memory.refuse(null);
    keeper.change(titled("c"));
    await keeper.flush();
    expect(keeper.keeping.value).toEqual({ state: "kept" });
    expect(memory.states().at(-1)).toEqual(["c", "title a → c"]);
  });
});

describe("two tabs on one notebook", () => {
  /** Two tabs on it: the first has just changed it from a to b, both show b. */
  async function twoTabs() {
    const memory = memoryShelf();
    const [one] = fresh(memory.tab());
    one.change(titled("b"));
    await one.flush();
    const [other] = await again(memory.tab(), "n1");
    return { memory, one, other };
  }

  test("notice each other: what is taken is not written again", async () => {
    const { memory, one, other } = await twoTabs();
    one.change(titled("c"));
    await one.flush();
    await other.flush();
    expect(other.elsewhere.value).toMatchObject({ words: "title b → c", revision: 3 });
    const theirs = await other.take();
    expect(theirs?.title).toBe("c");
    if (theirs !== null) other.change(theirs);
    await other.flush();
    expect(memory.states().map(([title]) => title)).toEqual(["a", "b", "c"]);
    expect([one.elsewhere.value, other.elsewhere.value]).toEqual([null, null]);
  });

  test("keep mine makes it the newest, and both stay", async () => {
    const { memory, one, other } = await twoTabs();
    one.change(titled("c"));
    await one.flush();
    await other.flush();
    await other.keepMine();
    expect(memory.states().slice(1)).toEqual([
      ["b", "title a → b"],
      ["c", "title b → c"],
      ["b", "title c → b"],
    ]);
    await one.flush();
    expect(one.elsewhere.value?.words).toBe("title c → b");
  });

  test("lose nothing when both change it before either notices, whatever is chosen", async () => {
    const { memory, one, other } = await twoTabs();
    one.change(titled("c"));
    other.change(titled("d"));
    await Promise.all([one.flush(), other.flush()]);
    expect(memory.states().map(([title]) => title)).toEqual(["a", "b", "c", "d"]);
    expect(other.elsewhere.value?.words).toBe("title d → c");
    expect(one.elsewhere.value?.words).toBe("title c → d");
    const theirs = await other.take();
    if (theirs !== null) other.change(theirs);
    await other.flush();
    expect(memory.states().map(([title]) => title)).toEqual(["a", "b", "c", "d", "c"]);
    await one.flush();
    expect(one.elsewhere.value).toBeNull();
  });

  test("one that was deleted in the other is put on the shelf anew when it changes", async () => {
    const memory = memoryShelf();
    const shelf = memory.tab();
    const [keeper, ids] = fresh(shelf);
    keeper.change(titled("b"));
    await keeper.flush();
    await memory.tab().remove("n1");
    keeper.change(titled("c"));
    await keeper.flush();
    expect(ids).toHaveLength(2);
    expect(keeper.keeping.value.state).toBe("kept");
    expect(await shelf.list()).toMatchObject({ value: [{ title: "c" }] });
  });
});
