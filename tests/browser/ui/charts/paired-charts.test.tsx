import { signal } from "@preact/signals";
import { render } from "preact";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { ok } from "../../../../src/base/result.ts";
import { openSession, type Session, settledOf } from "../../../../src/notebook/index.ts";
import { differenceFinding, percent, swimmerFinding } from "../../../../src/plots/index.ts";
import type { Notebook } from "../../../../src/schema/notebook.ts";
import { contextOf } from "../../../../src/ui/cells/context-of.ts";
import { ChartView } from "../../../../src/ui/charts/chart-view.tsx";
import { heldLab } from "../../../notebook/held-lab.ts";
import { smallNotebook } from "../../../notebook/small-notebook.ts";
import { withGains } from "../../../plots/difference-of.ts";
import { inventedRoster } from "../../../plots/invented-roster.ts";
import { inventedSummary } from "../../../ui/invented-summary.ts";
import { openedNotebook } from "../opened-notebook.ts";
import { pageHostOf } from "../page-host-of.ts";

const asked = vi.fn<(slots: number) => void>();
let place: HTMLElement;
let session: Session;

const until = (holds: () => boolean): Promise<unknown> => vi.waitUntil(holds, { timeout: 20_000, interval: 20 });
const roster = inventedRoster(20, 3);

function answer(arms: readonly string[], horizon: number) {
  const named = arms.map((arm) => ({ arm, share: () => 0.4 }));
  const summary = inventedSummary(named, horizon, 300);
  return horizon < 365 ? summary : withGains(summary, (number, arm) => ((number * 17 * arm) % 150) - 30);
}

/** The charts of a notebook, its run answered with invented patients. */
async function shown(arms: readonly string[], charts: readonly Notebook["cells"][number][], horizon = 365) {
  const lab = {
    ...heldLab().lab,
    simulate: async () => ok(answer(arms, horizon)),
    roster: async ({ slots }: { readonly slots: number }) => {
      asked(slots);
      return ok({ patients: roster.patients.slice(0, slots) });
    },
  };
  const cells: Notebook["cells"] = [
    ...smallNotebook.cells.filter(({ kind }) => kind === "cases"),
    { kind: "arms", id: "arms", arms: [...arms] },
    { kind: "simulate", id: "run", arms: "arms", patients: 300, horizon },
    ...charts,
  ];
  session = openSession({ notebook: { ...smallNotebook, cells }, lab });
  const moment = signal(session.view());
  session.subscribe((view) => {
    moment.value = view;
  });
  const host = pageHostOf({ lab });
  const open = openedNotebook(session);
  function Charts() {
    const view = moment.value;
    const context = contextOf(open, view, host);
    return (
      <>
        {view.plan.cells.flatMap(({ key }) => {
          const cell = settledOf(view.plan, key, "chart");
          return cell === null ? [] : [<ChartView key={key} cellKey={key} cell={cell} context={context} />];
        })}
      </>
    );
  }
  render(<Charts />, place);
  await until(() => moment.value.states.get("run")?.state === "settled");
  await expect.poll(() => place.querySelector(".note, .figure-finding")).not.toBeNull();
}

const text = (selector: string): string[] => [...place.querySelectorAll(selector)].map((found) => found.textContent);

beforeEach(async () => {
  await page.viewport(1200, 900);
  place = document.createElement("div");
  document.body.append(place);
  asked.mockClear();
});
afterEach(() => {
  session.close();
  render(null, place);
  place.remove();
});

const difference = { kind: "chart", show: "difference", of: "run" } as const;
const swimmer = { kind: "chart", show: "swimmer", of: "run", over: "observed", lanes: 9 } as const;

test("a difference shows the document's arm and day, and others where they are chosen", async () => {
  const arms = ["watch", "ucb-single", "ucb-msc"];
  await shown(arms, [{ ...difference, arm: "ucb-msc", by: "180 d" }, difference]);
  const summary = answer(arms, 365);
  const saidOf = (arm: string, by: number): string => {
    const found = summary.differences.find((each) => each.arm === arm && each.tau === by);
    return found === undefined ? "" : percent(found.gained);
  };
  const finding = (at: number): string => text(".figure-finding")[at] ?? "";
  expect(finding(0)).toContain("independent by day 180");
  expect(finding(0)).toContain(`${saidOf("ucb-msc", 180)} gain more than 14 days`);
  expect(finding(1)).toContain(`${saidOf("ucb-single", 365)} gain more than 14 days independent by day 365`);
  const select = place.querySelector<HTMLSelectElement>(".arm-choice select");
  if (select === null) return expect.unreachable("no choice of arms");
  expect([...select.options].map(({ value }) => value)).toEqual(["ucb-single", "ucb-msc"]);
  select.value = "ucb-single";
  select.dispatchEvent(new Event("change", { bubbles: true }));
  await until(() => finding(0).includes(`${saidOf("ucb-single", 180)} gain`));
  expect(text("p").filter((words) => words.includes("which no study can observe"))).toHaveLength(1);
  expect(finding(0)).toBe(
    differenceFinding({
      summary,
      arms: [
        { arm: "watch", label: "Watchful waiting", shortLabel: "", slot: 1 },
        { arm: "ucb-single", label: finding(0).match(/under (.*) against/u)?.[1] ?? "", shortLabel: "", slot: 2 },
      ],
      arm: "ucb-single",
      by: 180,
    }),
  );
  await until(() => place.querySelector(".paired-same")?.getAttribute("d") !== "");
  expect(asked).toHaveBeenCalledWith(300);
});

test("a run of one arm, or one that ends too early, says so and what to do", async () => {
  await shown(["watch"], [difference]);
  expect(text(".note")).toEqual(["A difference needs two arms: add another to the arms of this run."]);
  expect(place.querySelector("svg.difference-figure")).toBeNull();
});

test("a horizon under 180 days has no day to count by", async () => {
  await shown(["watch", "ucb-single"], [difference], 120);
  expect(text(".note")[0]).toContain("this run ends on day 120: set its horizon to 180 d or more");
});

test("a swimmer asks for as many patients as it has lanes, and orders them as chosen", async () => {
  await shown(["watch", "ucb-single", "ucb-msc"], [swimmer]);
  await until(() => place.querySelectorAll(".swimmer-lane").length === 9);
  expect(asked.mock.calls).toEqual([[9]]);
  const numbers = (): string[] =>
    [...place.querySelectorAll(".swimmer-lane")].map((lane) => lane.querySelector("text")?.textContent ?? "");
  expect(numbers()).not.toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
  const choice = { roster, lanes: 9, order: "day" as const, horizon: 365, arm: "b" };
  const arms = ["a", "b", "c"].map((arm, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));
  expect(text(".figure-finding")[0]?.replace(/under .*?:/u, "")).toBe(
    swimmerFinding({ ...choice, arms }).replace(/under .*?:/u, ""),
  );
  expect(place.querySelectorAll(".observed-bar")).toHaveLength(2);
  const [, byNumber] = place.querySelectorAll<HTMLInputElement>(".view-switch input");
  byNumber?.click();
  await until(() => numbers()[0] === "1");
  expect(numbers()).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9"]);
});

test("a difference prints the error of its mean, and leaves it out where that is chosen, in figure, sentence and table", async () => {
  await shown(["watch", "ucb-single"], [difference]);
  const mean = (): string => /Mean [^;]*;/u.exec(text(".figure-finding")[0] ?? "")?.[0] ?? "";
  const box = place.querySelector<HTMLInputElement>(".figure-switches input") ?? expect.unreachable("no switch");
  expect(box.labels?.[0]?.textContent).toBe("Error of the simulation (±)");
  expect([mean().includes("±"), /mean [+−][\d.]+ ± [\d.]+ d/u.test(text("svg text").join(" "))]).toEqual([true, true]);
  box.click();
  await until(() => !mean().includes("±"));
  expect(mean()).toMatch(/^Mean [+−][\d.]+ d;$/u);
  expect(text("svg text").join(" ")).toMatch(/mean [+−][\d.]+ d/u);
  await page.getByRole("button", { name: "Table" }).click();
  expect(text(".facts th").filter((words) => words.includes("error"))).toEqual([]);
});
