import { signal } from "@preact/signals";
import { describe, expect, test, vi } from "vitest";
import type { Shelf } from "../../../src/notebook/index.ts";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { writeNotebook } from "../../../src/share/index.ts";
import type { PageHost } from "../../../src/ui/page-host.ts";
import { type Route, routeOf } from "../../../src/ui/route.ts";
import { openDesk } from "../../../src/ui/session/open-desk.ts";
import { failed } from "../../../src/base/result.ts";
import { heldLab } from "../../notebook/held-lab.ts";
import { patience } from "../../notebook/started-runtime.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";
import { memoryShelf } from "../../ui/session/memory-shelf.ts";

const exercise: Notebook["cells"][number] = {
  kind: "exercise",
  id: "waiting",
  ask: "How many?",
  as: "number",
  of: "run",
  answer: { measure: "independent", arm: "watch", day: 90 },
  from: 0,
  to: 100,
};
const asking: Notebook = { ...smallNotebook, cells: [...smallNotebook.cells, exercise] };
const titled = (title: string): Notebook => ({ ...asking, title });
const shippedAs = (name: string) => ({ name, title: name, text: writeNotebook(titled(name)) });

/** A host whose address the test sets, on a shelf. */
function hostOf(fragment: string, shelf: Shelf | null) {
  const held = heldLab();
  const route = signal<Route>(routeOf(fragment));
  const settled: string[] = [];
  const go = (to: string): void => {
    route.value = routeOf(to);
  };
  const host: PageHost = {
    lab: held.lab,
    files: { template: { name: "t", text: "" }, demonstration: { name: "d", text: "" } },
    route,
    version: "0",
    reload: () => expect.unreachable("nothing reloads"),
    shelf,
    shipped: [shippedAs("one"), shippedAs("two")],
    address: "https://example.org/",
    savePage: async () => failed(),
    update: signal(null),
    go,
    settle: (to) => settled.push(to),
  };
  return { host, go, settled, asked: held.asked };
}

describe("the desk", () => {
  test("opens the first notebook that came with the app at the bare address, at once", () => {
    const { host } = hostOf("", memoryShelf().tab());
    const desk = openDesk(host);
    expect(desk.moment.value?.notebook.title).toBe("one");
    expect(desk.open.value?.address).toEqual({ kind: "shipped", name: null });
  });

  test("stays with the open notebook on other pages, and opens another where one is named", () => {
    const { host, go } = hostOf("", memoryShelf().tab());
    const desk = openDesk(host);
    const before = desk.open.value;
    for (const fragment of ["methods", "notebooks", "e1.a.b"]) {
      go(fragment);
      expect(desk.open.value).toBe(before);
    }
    go("shipped/two");
    expect(desk.moment.value?.notebook.title).toBe("two");
  });

  test("opens nothing for a preview or a list", () => {
    for (const fragment of ["e1.a.b", "notebooks"]) {
      expect(openDesk(hostOf(fragment, memoryShelf().tab()).host).open.value).toBeNull();
    }
  });

  test("makes a shipped notebook the reader's own when she first changes it, without drawing anything anew", async () => {
    const memory = memoryShelf();
    const { host, go, settled } = hostOf("", memory.tab());
    const desk = openDesk(host);
    const before = desk.open.value;
    before?.session.change(titled("mine"));
    await desk.flush();
    expect(settled).toEqual(["my/n1"]);
    expect(desk.open.value).toMatchObject({ number: before?.number, address: { kind: "mine", id: "n1" } });
    expect(desk.open.value?.session).toBe(before?.session);
    expect(memory.states()).toEqual([
      ["one", "as it came with the app"],
      ["mine", "title one → mine"],
    ]);
    go("my/n1");
    await desk.flush();
    expect(desk.open.value?.session).toBe(before?.session);
    const later = openDesk(hostOf("my/n1", memory.tab()).host);
    await vi.waitUntil(() => later.moment.value !== null, patience);
    expect(later.moment.value?.notebook.title).toBe("mine");
  });

  test("finds the answers to a notebook again, and takes them along when it becomes the reader's own", async () => {
    const memory = memoryShelf();
    const first = openDesk(hostOf("", memory.tab()).host);
    first.open.value?.answers.commit("waiting", { as: "number", value: 30 });
    await first.flush();
    const { host, settled } = hostOf("shipped/one", memory.tab());
    const desk = openDesk(host);
    const answers = (open: typeof desk.open.value) => open?.answers.progress.value.get("waiting")?.answer;
    await vi.waitUntil(() => answers(desk.open.value) !== undefined, patience);
    desk.open.value?.session.change({ ...asking, title: "mine" });
    await desk.flush();
    expect(settled).toEqual(["my/n1"]);
    const later = openDesk(hostOf("my/n1", memory.tab()).host);
    await vi.waitUntil(() => answers(later.open.value) !== undefined, patience);
    expect(answers(later.open.value)).toEqual({ as: "number", value: 30 });
    const again = openDesk(hostOf("", memory.tab()).host);
    await again.flush();
    expect(answers(again.open.value)).toBeUndefined();
  });

  test("keeps what is open before another takes its place", async () => {
    const memory = memoryShelf();
    const { host, go } = hostOf("", memory.tab());
    const desk = openDesk(host);
    desk.open.value?.session.change(titled("mine"));
    go("shipped/two");
    expect(desk.moment.value?.notebook.title).toBe("two");
    await vi.waitUntil(() => memory.states().length === 2, patience);
    expect(memory.states().at(-1)?.[0]).toBe("mine");
    expect(desk.open.value?.address).toEqual({ kind: "shipped", name: "two" });
  });

  test("opens a new one beside the others, under an address of its own, and withholds own cases from a stranger's", async () => {
    const memory = memoryShelf();
    const { host } = hostOf("e1.a.b", memory.tab());
    const desk = openDesk(host);
    await desk.openNew(titled("theirs"), { kind: "link" });
    expect(desk.open.value).toMatchObject({ address: { kind: "mine", id: "n1" }, origin: { kind: "link" } });
    expect(desk.moment.value?.withheld).toBe(true);
    expect(memory.states()).toEqual([["theirs", "as it came in a link"]]);
  });

  test("works without a shelf", async () => {
    const { host } = hostOf("", null);
    const desk = openDesk(host);
    desk.open.value?.session.change(titled("mine"));
    await desk.openNew(titled("theirs"), { kind: "link" });
    expect(desk.moment.value?.notebook.title).toBe("theirs");
  });

  test("says why a notebook cannot be opened", async () => {
    const { host, go } = hostOf("my/none", memoryShelf().tab());
    const desk = openDesk(host);
    await vi.waitUntil(() => desk.trouble.value.length > 0, patience);
    expect(desk.trouble.value[0]?.message).toBe("unknown notebook: this browser keeps none at this address");
    go("shipped/three");
    expect(desk.trouble.value[0]?.message).toBe('unknown notebook: "three" did not come with this version');
    go("");
    expect([desk.trouble.value, desk.moment.value?.notebook.title]).toEqual([[], "one"]);
  });

  test("says what was taken back and brought again", () => {
    const desk = openDesk(hostOf("", memoryShelf().tab()).host);
    const session = desk.open.value?.session;
    session?.undo();
    expect(desk.said.value).toBe("Nothing to undo");
    session?.change(titled("b"));
    expect(desk.said.value).toBe("");
    session?.undo();
    expect(desk.said.value).toBe("Undone: title one → b");
    expect(desk.moment.value?.redoes).toBe("title one → b");
    session?.redo();
    expect(desk.said.value).toBe("Redone: title one → b");
  });
});
