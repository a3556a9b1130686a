import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ok } from "../../../../src/base/result.ts";
import type { Lab } from "../../../../src/lab/lab.ts";
import type { Notebook } from "../../../../src/schema/notebook.ts";
import type { RecoveryRequest } from "../../../../src/schema/recovery.ts";
import { smallNotebook } from "../../../notebook/small-notebook.ts";
import { inventedRecovery } from "../../../ui/invented-recovery.ts";
import { named, showNotebook, type ShownNotebook, until } from "../editing/shown-notebook.tsx";

let shown: ShownNotebook;
let asked: { readonly signal: AbortSignal; readonly request: RecoveryRequest }[] = [];

const answering: Partial<Lab> = {
  recovery: async (signal, request) => {
    asked.push({ signal, request });
    const { run, patients, paths, draws } = request;
    const arms = run.arms.map(({ arm }) => arm);
    const answer = inventedRecovery({ arms, patients, paths, horizon: run.horizon });
    if (draws === undefined) return ok(answer);
    const limited = answer.arms.map((bands) => ({ ...bands, median: { lower: bands.p25, upper: bands.p75, draws } }));
    return ok({ ...answer, arms: limited });
  },
};

function notebook(chart: Notebook["cells"][number]): Notebook {
  const cells = smallNotebook.cells.filter(({ kind }) => kind === "arms" || kind === "simulate");
  return { ...smallNotebook, cells: [...cells, chart] };
}

const figure = (name: string): SVGSVGElement =>
  shown.place.querySelector<SVGSVGElement>(`svg.${name}`) ?? expect.unreachable(`no ${name}`);
const label = (name: string): string => figure(name).getAttribute("aria-label") ?? "";

async function choose(words: string, value: string): Promise<void> {
  const select = [...shown.place.querySelectorAll("select")].find((each) => each.labels[0]?.textContent === words);
  if (select === undefined) throw new Error(`no choice of ${words}`);
  await userEvent.selectOptions(select, value);
}

beforeEach(() => {
  asked = [];
});
afterEach(() => {
  shown.close();
  vi.restoreAllMocks();
});

describe("recovery", () => {
  test("begins with what the cell says, and asks anew for what is chosen on the page", async () => {
    shown = await showNotebook(
      notebook({ kind: "chart", show: "recovery", of: "run", state: "iron", clock: "diagnosis", paths: 3 }),
      answering,
    );
    await until(() => shown.place.querySelector(".recovery-median") !== null);
    expect(asked.at(-1)?.request).toMatchObject({ state: "iron", clock: "diagnosis", patients: 200, paths: 3 });
    expect(shown.place.textContent).toContain("On this clock patients enter late");
    await choose("State", "titreM");
    await choose("Days from", "therapy");
    await until(() =>
      label("recovery-figure").startsWith("IgM isoagglutinin, titre of simulated patients, by days from first dose"),
    );
    expect(asked.at(-1)?.request).toMatchObject({ state: "titreM", clock: "therapy" });
    expect(asked.at(-2)?.signal.aborted).toBe(true);
    expect(shown.place.textContent).not.toContain("patients enter late");
    expect(shown.place.textContent).toContain("how patients differ and not how uncertain the model is");
  });
});

describe("recovery under draws", () => {
  test("is hatched once the draws have been lived, says between what they put the median, and hides it again", async () => {
    const chart = notebook({ kind: "chart", show: "recovery", of: "run" });
    const cells = chart.cells.map((cell) => (cell.kind === "simulate" ? { ...cell, draws: 60 } : cell));
    shown = await showNotebook({ ...chart, cells }, answering);
    const hatched = (): number => shown.place.querySelectorAll(".recovery-hatch").length;
    await until(() => hatched() > 0);
    const [plain, limited] = asked.map(({ request }) => request);
    expect(plain).toMatchObject({ patients: 100, paths: 12 });
    expect(plain?.draws).toBeUndefined();
    expect(limited).toMatchObject({ patients: 100, paths: 0, draws: 40 });
    const limits = /; median [\d.]+ to [\d.]+ under the draws\)/u;
    expect(label("recovery-figure")).toMatch(limits);
    expect(shown.place.textContent).toContain("90\u00a0% of 40 parameter draws");
    const box = shown.place.querySelector<HTMLInputElement>(".range-switch input") ?? expect.unreachable("no switch");
    box.click();
    await until(() => hatched() === 0);
    expect(label("recovery-figure")).not.toMatch(limits);
    expect(asked).toHaveLength(2);
  });
});

describe("hypothetical outcomes", () => {
  const outcomes: Notebook["cells"][number] = { kind: "chart", show: "outcomes", of: "run" };
  const patient = (): string => /Patient (\d+)\./u.exec(label("outcomes-figure"))?.[1] ?? "";

  test("step by arrows, seek by the slider, play and pause by space; the tally grows", async () => {
    shown = await showNotebook(notebook(outcomes), answering);
    await until(() => shown.place.querySelector(".outcome-course") !== null);
    expect(patient()).toBe("1");
    const slider = shown.place.querySelector<HTMLInputElement>(".outcomes-player input") ?? expect.unreachable();
    slider.focus();
    await userEvent.keyboard("{ArrowRight}{ArrowRight}{ArrowLeft}");
    await until(() => patient() === "2");
    expect(slider.getAttribute("aria-valuetext")).toBe("patient 2 of 120");
    await userEvent.keyboard("{End}");
    await until(() => patient() === "120");
    await userEvent.keyboard("{Home}");
    await until(() => patient() === "1");
    await userEvent.keyboard(" ");
    expect(named(shown.place, "Pause")).toBeInstanceOf(HTMLButtonElement);
    await until(() => Number(patient()) >= 3);
    await userEvent.keyboard(" ");
    expect(named(shown.place, "Play")).toBeInstanceOf(HTMLButtonElement);
    // Which patient it was that Pause came to is a matter of the machine.
    const last = Number(patient());
    expect(shown.place.querySelector(".figure-finding")?.textContent).toContain(
      `${last} simulated patients seen: independent by day 90`,
    );
    named(shown.place, "Next").click();
    await until(() => patient() === String(last + 1));
  });

  test("one arm may be chosen, and twelve patients put side by side", async () => {
    shown = await showNotebook(notebook({ ...outcomes, arm: "ucb-single", day: 120 }), answering);
    await until(() => shown.place.querySelector(".outcome-course") !== null);
    expect(figure("outcomes-figure").querySelectorAll(".outcome-course")).toHaveLength(1);
    named(shown.place, "Twelve side by side").click();
    await until(() => shown.place.querySelector(".outcomes-strip") !== null);
    expect(shown.place.querySelector(".outcomes-player .button")?.textContent).toBe("Previous");
    named(shown.place, "Next").click();
    await until(() => label("outcomes-strip").includes("Patient 13: "));
    expect(shown.place.querySelector(".figure-finding")?.textContent).toContain(
      "24 simulated patients seen: independent by day 120",
    );
  });

  test("nothing plays where less motion is asked for: twelve stand side by side", async () => {
    const real = globalThis.matchMedia.bind(globalThis);
    vi.spyOn(globalThis, "matchMedia").mockImplementation((query) =>
      real(query.includes("prefers-reduced-motion") ? "all" : query),
    );
    shown = await showNotebook(notebook(outcomes), answering);
    await until(() => shown.place.querySelector(".outcomes-strip") !== null);
    expect([...shown.place.querySelectorAll("button")].map(({ textContent }) => textContent)).not.toContain("Play");
  });
});
