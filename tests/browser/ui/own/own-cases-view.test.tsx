import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { failed, ok, type Result } from "../../../../src/base/result.ts";
import type { Lab } from "../../../../src/lab/lab.ts";
import type { Failure } from "../../../../src/schema/failure.ts";
import { type Inspection, type OwnOpened, ownLimits, type OwnView } from "../../../../src/schema/own-file.ts";
import { OwnCasesView } from "../../../../src/ui/own/own-cases-view.tsx";
import { impossible, silentLab } from "../../../lab/silent-lab.ts";
import { inspected } from "../../../ui/own/inspected.ts";

const opened: OwnOpened = {
  file: "ward.csv",
  kept: 12,
  refused: 25,
  failures: Array.from({ length: 25 }, (_, row) => ({ ...impossible, message: `unknown day (row ${row + 2})` })),
  groups: [
    { group: "A", n: 9 },
    { group: "B", n: 3 },
  ],
  small: ["B"],
};
const row = { time: 40, outcome: "died", group: null, entry: null, haemoglobin: null, reticulocytes: null } as const;
const group = (name: string, n: number): OwnView["report"]["groups"][number] => ({
  group: name,
  n,
  curve: [],
  quantiles: [],
  restrictedMean: [],
});
const own: OwnView = {
  file: "ward.csv",
  n: 12,
  clock: "therapy",
  rows: Array.from({ length: 12 }, (_, patient) => ({
    ...row,
    id: `p${patient}`,
    titreM: null,
    titreG: null,
    units: null,
    prcaDay: null,
  })),
  report: { groups: [group("A", 9), group("B", 3)], tests: { logRank: null, gray: [] } },
};
const files = { template: { name: "t.csv", text: "id" }, demonstration: { name: "d.csv", text: "id" } };

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

async function show(replaced: Partial<Lab>, shown: OwnView | null = null): Promise<{ readonly attach: () => void }> {
  const context = { lab: silentLab(replaced), attach: vi.fn<() => void>(), files };
  render(<OwnCasesView own={shown} context={context} />, place);
  await said(shown === null ? "ept" : "Delete everything");
  return context;
}

function button(name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button ${name}: ${place.textContent}`);
  return found;
}

function drop(...dropped: readonly File[]): boolean {
  const dataTransfer = new DataTransfer();
  for (const file of dropped) dataTransfer.items.add(file);
  return document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer }));
}

const said = async (text: string): Promise<void> => {
  await expect.poll(() => place.textContent).toContain(text);
};
const file = (name: string, text = "x"): File => new File([text], name);
const named = (name: string): Result<Inspection, Failure> => ok({ ...inspected(), file: name });

describe("a file", () => {
  test("that is dropped never leads away, hangs visibly over the page before, and is asked about; Cancel gives the focus back", async () => {
    await show({ inspect: async ({ file: name }) => named(name) });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file("a.csv"));
    document.body.dispatchEvent(new DragEvent("dragover", { bubbles: true, cancelable: true, dataTransfer }));
    await said("Drop the file to read it in this browser");
    expect(drop(file("a.csv"))).toBe(false);
    await said("How is a.csv to be read?");
    await expect.poll(() => document.activeElement?.textContent).toBe("How is a.csv to be read?");
    button("Cancel").click();
    await expect.poll(() => place.textContent).not.toContain("How is");
    await expect.poll(() => document.activeElement).toBe(button("Open a file"));
  });

  test("takes the place of one still being read, which then is neither inspected nor shown", async () => {
    const inspect = vi.fn<Lab["inspect"]>(async ({ file: name }) => named(name));
    await show({ inspect });
    const slow = file("slow.csv");
    let finish = (_bytes: ArrayBuffer): void => {};
    const read = new Promise<ArrayBuffer>((resolve) => {
      finish = resolve;
    });
    Object.defineProperty(slow, "arrayBuffer", { value: async () => read });
    drop(slow);
    await said("Reading slow.csv");
    drop(file("quick.csv"));
    await said("How is quick.csv to be read?");
    finish(new ArrayBuffer(1));
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    expect(inspect.mock.calls.map(([{ file: name }]) => name)).toEqual(["quick.csv"]);
    expect(place.textContent).not.toContain("slow.csv");
  });

  test("beyond the limit, and one of several, is refused where it stands", async () => {
    const inspect = vi.fn<Lab["inspect"]>(async ({ file: name }) => named(name));
    await show({ inspect });
    const big = file("big.csv");
    Object.defineProperty(big, "size", { value: ownLimits.bytes * 4 });
    drop(big);
    await said("Oversized file: 200 MB, the limit is 50 MB (big.csv).");
    drop(file("a.csv"), file("b.csv"));
    await said("Several files: 2 were dropped.");
    expect(button("Choose another file").checkVisibility()).toBe(true);
    expect(inspect).not.toHaveBeenCalled();
  });

  test("that cannot be opened as read leaves everything as it was said, with what is wrong", async () => {
    const answers: Result<OwnOpened, Failure>[] = [failed(impossible), ok(opened)];
    const openOwn = vi.fn<Lab["openOwn"]>(async () => answers.shift() ?? failed(impossible));
    const { attach } = await show({ inspect: async ({ file: name }) => named(name), openOwn });
    drop(file("ward.csv"));
    await said('Still to say: what "7" means, the clock.');
    button("Open 12 rows").click();
    await said("Say what it means.");
    await expect.poll(() => document.activeElement).toBe(place.querySelector("select[aria-invalid='true']"));
    const word = document.activeElement;
    if (!(word instanceof HTMLSelectElement)) throw new Error("no select");
    word.value = "still dependent";
    word.dispatchEvent(new Event("change", { bubbles: true }));
    place.querySelectorAll<HTMLInputElement>("input[type='radio']")[1]?.click();
    await expect.poll(() => place.textContent).not.toContain("Still to say");
    button("Open 12 rows").click();
    await said("Nothing here. Ask another lab.");
    expect(attach).not.toHaveBeenCalled();
    button("Open 12 rows").click();
    await expect.poll(() => place.textContent).not.toContain("How is");
    expect(openOwn.mock.lastCall?.[0]).toMatchObject({ clock: "diagnosis", outcomes: { "7": "still dependent" } });
    expect(attach).toHaveBeenCalledTimes(1);
    await show({}, own);
    await said("Report: 25 rows refused");
    expect(place.textContent).toContain("Patients by group: A 9, B under 5.");
    expect(place.querySelectorAll(".own-failures li")).toHaveLength(20);
    button("Show all 25").click();
    await expect.poll(() => place.querySelectorAll(".own-failures li")).toHaveLength(25);
    place.querySelector<HTMLInputElement>("input[type='checkbox']")?.click();
    await said("Patients by group: A 9, B 3.");
    expect(place.textContent).toContain("Report: 12 rows kept, 25 refused");
    expect(place.querySelectorAll(".own-report tbody tr")).toHaveLength(10);
    await expect.poll(() => document.activeElement?.textContent).toBe("ward.csv: 12 patients, days from first dose");
  });
});

test("other cases begin with small counts hidden again, before any of them is painted", async () => {
  const context = { lab: silentLab(), attach: () => {}, files };
  render(<OwnCasesView own={own} context={context} />, place);
  await said("ward.csv: 9 patients and one small group");
  place.querySelector<HTMLInputElement>("input[type='checkbox']")?.click();
  await said("ward.csv: 12 patients");
  render(<OwnCasesView own={{ ...own, file: "other.csv" }} context={context} />, place);
  await Promise.resolve();
  expect(place.textContent).toContain("other.csv: 9 patients and one small group");
});

describe("what is kept", () => {
  test("is offered and never attached until asked; deleting it says that nothing is left", async () => {
    const kept = { file: "old.csv", n: 7 };
    const openKept = vi.fn<Lab["openKept"]>(async () => ok(opened));
    const { attach } = await show({ keptOwn: async () => ok(kept), openKept });
    await said("Kept in this browser: old.csv, 7 patients. Not open.");
    expect(openKept).not.toHaveBeenCalled();
    expect(attach).not.toHaveBeenCalled();
    button("Delete").click();
    await said("Deleted: nothing of your cases is left in this browser.");
    expect(place.textContent).toContain("Nothing is kept in this browser.");
    await expect.poll(() => document.activeElement?.textContent).toBe("No cases of your own are open");
  });

  test("and cannot be read is said to be there, and can be deleted", async () => {
    const forgetOwn = vi.fn<Lab["forgetOwn"]>(async () => ok(null));
    await show({ keptOwn: async () => failed({ ...impossible, message: "unreadable kept cases" }), forgetOwn });
    await said("Unreadable kept cases.");
    expect(place.textContent).not.toContain("Nothing is kept");
    button("Delete what is kept").click();
    await said("Nothing is kept in this browser.");
    expect(forgetOwn).toHaveBeenCalledTimes(1);
    expect(place.textContent).not.toContain("Unreadable");
  });

  test("is what was open, once that was asked; a store that refuses says so and everything stays", async () => {
    const answers = [failed(impossible), ok({ file: "ward.csv", n: 12 })];
    await show({ keepOwn: async () => answers.shift() ?? failed(impossible) }, own);
    await said("Keeps the rows as read, not the file");
    button("Keep in this browser").click();
    await said("Nothing here. Ask another lab.");
    button("Keep in this browser").click();
    await said("Kept in this browser. Close leaves them here");
    expect(place.textContent).not.toContain("Ask another lab");
  });
});
