import { render } from "preact";
import { useState } from "preact/hooks";
import { useSignal } from "@preact/signals";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type IndependenceView, percent, plusMinus, withoutRange } from "../../../../src/plots/index.ts";
import type { Summary } from "../../../../src/schema/summary.ts";
import { CountsPanel } from "../../../../src/ui/figure/counts-panel.tsx";
import { IndependencePanel } from "../../../../src/ui/figure/independence-panel.tsx";
import { drawnSummary } from "../../../plots/drawn-summary.ts";
import { ErrorSwitch } from "../../../../src/ui/figure/error-switch.tsx";
import { RangeSwitch } from "../../../../src/ui/figure/range-switch.tsx";
import { figureAnswers } from "../../plots/figure-states.ts";
import { drawn } from "../drawn.ts";

let place: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 1400);
  place = document.createElement("div");
  place.style.width = "960px";
  document.body.replaceChildren(place);
});
afterEach(() => {
  render(null, place);
});

interface Shown {
  readonly state: string;
  readonly day: number | null;
  readonly first: IndependenceView;
  readonly draws?: number;
}

function Figure({ state, day, first, draws }: Shown) {
  const [view, chooseView] = useState(first);
  const [ranged, showRange] = useState(true);
  const showsError = useSignal(true);
  const { summary: plainSummary = null, arms = [] } = figureAnswers[state] ?? {};
  const known = draws === undefined || plainSummary === null ? plainSummary : drawnSummary(plainSummary, draws);
  const summary = ranged ? known : withoutRange(known);
  const range = { draws, ranged };
  const named = arms.map(({ arm }) => ({ arm, regimens: [arm] }));
  const nothing = {
    cases: [],
    own: null,
    guesses: [],
    lanes: 0,
    assumed: "cord blood adds progenitors",
    notes: "",
    seed: "seven",
  };
  return (
    <>
      <IndependencePanel
        {...nothing}
        {...{ summary, arms, named, view, chooseView, day, range }}
        stale={false}
        horizon={365}
        phone={false}
        withoutError={!showsError.value}
      >
        <RangeSwitch {...range} show={showRange} />
        <ErrorSwitch shows={showsError} />
      </IndependencePanel>
      <CountsPanel {...{ summary, arms, view, range }} horizon={365} phone={false} />
    </>
  );
}

async function show(state: string, change: Partial<Shown> = {}): Promise<Summary> {
  render(<Figure state={state} day={null} first="incidence" {...change} />, place);
  await drawn();
  const summary = figureAnswers[state]?.summary ?? null;
  if (summary === null) throw new Error("no summary");
  return summary;
}

const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");
const hand = (): HTMLElement => {
  const found = place.querySelector<HTMLElement>(".landmark-hand");
  if (found === null) throw new Error("nothing to take the landmark by");
  return found;
};
const line = (): Element | null => place.querySelector(".landmark");
const readout = (): readonly string[] =>
  [...place.querySelectorAll(".landmark text")].map((text) => plain(text.textContent));

/** What the summary says of each arm on a day. */
function saidBy({ arms }: Summary, day: number): readonly string[] {
  return arms.map(({ incidence: { independent, monteCarlo } }) => {
    const half = ((monteCarlo.upper[day] ?? 0) - (monteCarlo.lower[day] ?? 0)) / 2;
    return plain(`${percent(independent[day] ?? Number.NaN)} ${plusMinus(half)}`);
  });
}

describe("the landmark", () => {
  test("is absent until it is used, and then moves nothing", async () => {
    const summary = await show("2 arms");
    expect(line()).toBeNull();
    expect(hand().getAttribute("aria-valuetext")).toBe("no day chosen");
    const before = place.getBoundingClientRect();
    hand().focus();
    await userEvent.keyboard("{ArrowRight}");
    await drawn();
    expect(readout()).toEqual([...saidBy(summary, 90), "day 90"]);
    expect(place.getBoundingClientRect()).toEqual(before);
    await userEvent.keyboard("{ArrowRight}{PageUp}");
    await drawn();
    expect(hand().getAttribute("aria-valuenow")).toBe("105");
    expect(plain(hand().getAttribute("aria-valuetext"))).toBe(
      `By day 105: ${saidBy(summary, 105)
        .map((words, index) => `${["Watchful waiting", "One cord unit"][index]} ${words}`)
        .join(", ")}`,
    );
    await userEvent.keyboard("{Escape}");
    await drawn();
    expect(line()).toBeNull();
  });

  test("stands where its cell says, and ends at the horizon", async () => {
    await show("2 arms", { day: 400 });
    expect(readout()).toContain("day 365");
  });

  test("follows the pointer, stays where it was pressed", async () => {
    await show("2 arms");
    const { left, top, width } = hand().getBoundingClientRect();
    const at = (share: number, type: string, buttons = 0): void => {
      const where = { clientX: left + share * width, clientY: top + 50, buttons, bubbles: true };
      hand().dispatchEvent(new PointerEvent(type, where));
    };
    at(0.5, "pointermove");
    await drawn();
    expect(readout()).toContain("day 183");
    hand().dispatchEvent(new PointerEvent("pointerleave"));
    await drawn();
    expect(line()).toBeNull();
    at(1, "pointerdown", 1);
    hand().dispatchEvent(new PointerEvent("pointerleave"));
    await drawn();
    expect(readout()).toContain("day 365");
  });

  test("stands in every panel from five arms on, each arm's share in its own", async () => {
    const summary = await show("12 arms", { day: 120 });
    expect(place.querySelectorAll(".landmark circle")).toHaveLength(12);
    expect(readout()).toEqual([...saidBy(summary, 120), "day 120"]);
  });
});

describe("the switch of three", () => {
  test("changes the view by keyboard, and title, subtitle, finding and counts with it", async () => {
    const summary = await show("2 arms");
    const options = [...place.querySelectorAll<HTMLInputElement>(".view-switch input")];
    expect(options.map(({ checked }) => checked)).toEqual([true, false, false]);
    expect(place.querySelector(".figure-finding")).toBeNull();
    options[0]?.focus();
    await userEvent.keyboard("{ArrowRight}");
    await drawn();
    expect(plain(place.querySelector(".figure-title")?.textContent)).toBe(
      "Independent, still dependent or lost, by days from first dose",
    );
    expect(place.querySelectorAll(".stack-labels")).toHaveLength(2);
    expect(plain(place.querySelector(".figure-finding")?.textContent)).toMatch(
      /^Of 1,000 simulated patients, by day 365/,
    );
    expect(counts("competing events: died first", "Watchful waiting").at(-1)).toBe(
      String(Math.round(1000 * (summary.arms[0]?.incidence.dead.at(-1) ?? Number.NaN))),
    );
    await userEvent.keyboard("{ArrowRight}");
    await drawn();
    expect(place.querySelectorAll(".incidence-curve")).toHaveLength(2);
    expect(counts("independent on the day", "One cord unit").at(-1)).toBe(
      String(Math.round(1000 * (summary.arms[1]?.independentAt.at(-1) ?? Number.NaN))),
    );
  });

  test("begins with the view its cell says", async () => {
    await show("5 arms", { first: "stacked" });
    expect(place.querySelectorAll(".stack-labels")).toHaveLength(5);
  });
});

/** A row of the counts under the figure. */
function counts(heading: string, arm: string): readonly string[] {
  const body = [...place.querySelectorAll(".counts tbody")].find((one) => plain(one.textContent).includes(heading));
  const row = [...(body?.querySelectorAll("tr") ?? [])].find((one) =>
    one.querySelector("th")?.textContent.includes(arm),
  );
  return [...(row?.querySelectorAll("td") ?? [])].map((cell) => plain(cell.textContent).replaceAll(",", ""));
}

describe("the numbers under the figure", () => {
  test("at risk, events and competing events at each tick are the summary's, and nobody is censored", async () => {
    const { arms } = await show("2 arms");
    const days = [0, 30, 60, 90, 120, 180, 240, 300, 365];
    const count = (curves: readonly (readonly number[])[]): readonly string[] =>
      days.map((day) => String(Math.round(1000 * curves.reduce((sum, curve) => sum + (curve[day] ?? Number.NaN), 0))));
    arms.forEach(({ incidence: { eventFree, independent, dead, relapsed, regrafted } }, index) => {
      const name = ["Watchful waiting", "One cord unit"][index] ?? "";
      expect(counts("at risk: still dependent", name)).toEqual(count([eventFree]));
      expect(counts("events: have become independent", name)).toEqual(count([independent]));
      expect(counts("competing events: died, relapsed or had a second graft first", name)).toEqual(
        count([dead, relapsed, regrafted]),
      );
    });
    expect(plain(place.textContent).match(/Nobody is censored: every patient is followed to day 421\./g)).toHaveLength(
      1,
    );
  });

  test.each(["incidence", "stacked", "current"] as const)(
    "the table (%s) prints the summary's shares",
    async (first) => {
      const { arms } = await show("2 arms", { first });
      await page.getByRole("button", { name: "Table" }).click();
      const rows = [...place.querySelectorAll(".facts tbody tr")].map((row) =>
        [...row.querySelectorAll("th, td")].map((cell) => plain(cell.textContent)),
      );
      const printed = (share: number | undefined): string => (100 * (share ?? Number.NaN)).toFixed(1);
      const [watch, cord] = arms;
      if (first === "stacked") {
        const { independent, eventFree, regrafted, relapsed, dead } = watch?.incidence ?? {};
        const last = [independent, eventFree, regrafted, relapsed, dead].map((curve) => printed(curve?.[365]));
        expect(rows[13]).toEqual(["Watchful waiting", "365", ...last]);
      } else {
        const curve = (arm: typeof watch): readonly number[] | undefined =>
          first === "current" ? arm?.independentAt : arm?.incidence.independent;
        for (const [day = "", one, two] of rows)
          expect([one, two]).toEqual([printed(curve(watch)?.[Number(day)]), printed(curve(cord)?.[Number(day)])]);
      }
    },
  );
});

describe("the range of what nobody knows", () => {
  const band = (): number => place.querySelectorAll(".uncertainty-band").length;
  const box = (): HTMLInputElement =>
    place.querySelector<HTMLInputElement>(".range-switch input") ?? expect.unreachable("no switch");

  test("is shown under draws and hidden by its switch, with the words that say so; nothing moves", async () => {
    await show("2 arms", { draws: 40 });
    expect([band(), box().checked]).toEqual([2, true]);
    expect(plain(place.textContent)).toContain("Band: what nobody knows, 90 % of 40 parameter draws.");
    const before = place.getBoundingClientRect();
    box().focus();
    await userEvent.keyboard(" ");
    await drawn();
    expect([band(), box().checked]).toEqual([0, false]);
    expect(place.textContent).toContain("What nobody knows is hidden.");
    expect(place.getBoundingClientRect()).toEqual(before);
    expect(box().labels?.[0]?.textContent).toBe("Range of what nobody knows");
  });

  test("has no switch in a run without draws", async () => {
    await show("2 arms");
    expect([...place.querySelectorAll(".range-switch")].map(({ textContent }) => textContent)).toEqual([
      "Error of the simulation (±)",
    ]);
  });
});

test("the error of the simulation is printed and left out by its switch, in the readout, the sentence and the table; nothing moves", async () => {
  const summary = await show("2 arms", { day: 90 });
  const box = place.querySelector<HTMLInputElement>(".range-switch input") ?? expect.unreachable("no switch");
  expect([box.checked, box.labels?.[0]?.textContent]).toEqual([true, "Error of the simulation (±)"]);
  expect(readout()).toEqual([...saidBy(summary, 90), "day 90"]);
  const before = place.getBoundingClientRect();
  box.focus();
  await userEvent.keyboard(" ");
  await drawn();
  expect(box.checked).toBe(false);
  expect(readout()).toEqual([...saidBy(summary, 90).map((words) => words.slice(0, words.indexOf(" ±"))), "day 90"]);
  expect(hand().getAttribute("aria-valuetext")).not.toContain("±");
  expect(place.getBoundingClientRect()).toEqual(before);
  await userEvent.click(page.getByRole("button", { name: "Table" }));
  const heads = (): readonly string[] => [...place.querySelectorAll(".facts th")].map(({ textContent }) => textContent);
  expect(heads().filter((words) => words.includes("±"))).toEqual([]);
  box.click();
  await drawn();
  expect(heads().filter((words) => words.includes("±"))).toHaveLength(1);
});
