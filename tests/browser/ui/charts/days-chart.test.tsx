import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openSession } from "../../../../src/notebook/index.ts";
import type { ChartCell } from "../../../../src/schema/chart-cell.ts";
import type { Notebook } from "../../../../src/schema/notebook.ts";
import type { Summary } from "../../../../src/schema/summary.ts";
import { contextOf } from "../../../../src/ui/cells/context-of.ts";
import { runFacts } from "../../../../src/ui/cells/run-facts.ts";
import { DaysChart } from "../../../../src/ui/charts/days-chart.tsx";
import { silentLab } from "../../../lab/silent-lab.ts";
import { figureAnswers } from "../../plots/figure-states.ts";
import { openedNotebook } from "../opened-notebook.ts";
import { pageHostOf } from "../page-host-of.ts";
import { drawn } from "../drawn.ts";

const notebook: Notebook = {
  version: 1,
  title: "Days",
  model: "prca@1",
  cells: [
    { kind: "arms", id: "regimens", arms: ["watch", "ucb-single"] },
    { kind: "simulate", id: "run", arms: "regimens" },
  ],
};

let place: HTMLElement;
beforeEach(async () => {
  await page.viewport(1280, 900);
  place = document.createElement("div");
  place.style.width = "960px";
  document.body.replaceChildren(place);
});
afterEach(() => {
  render(null, place);
});

async function show(state: string, day?: number): Promise<Summary> {
  const lab = silentLab();
  const session = openSession({ notebook, lab, withheld: true });
  const view = session.view();
  const facts = runFacts(view, "run");
  const { summary = null, arms = [] } = figureAnswers[state] ?? {};
  if (facts === null || summary === null) throw new Error("no run");
  const cell: ChartCell = { kind: "chart", show: "days", of: "run", ...(day === undefined ? {} : { day }) };
  const host = pageHostOf({ lab });
  const context = contextOf(openedNotebook(session), view, host);
  const run = { ...facts.run, summary };
  render(<DaysChart cellKey="days" cell={cell} facts={{ ...facts, run, drawn: arms }} context={context} />, place);
  await drawn();
  session.close();
  return summary;
}

const plain = (text: string | null | undefined): string => (text ?? "").replaceAll("\u00a0", " ");
const slider = (): HTMLInputElement => {
  const found = place.querySelector<HTMLInputElement>("input[type=range]");
  if (found === null) throw new Error("no slider");
  return found;
};
const words = (): readonly string[] =>
  [...place.querySelectorAll("svg.days-figure text")].map((text) => plain(text.textContent));

describe("the threshold", () => {
  test("begins at day 120 where nothing is said, and at the horizon where the cell says a later day", async () => {
    await show("2 arms");
    expect(slider().value).toBe("120");
    await show("2 arms", 30);
    expect(slider().value).toBe("30");
    await show("2 arms", 1000);
    expect(slider().value).toBe("365");
  });

  test("moves by keys, and says each arm's dots and exact share: those of the summary", async () => {
    const summary = await show("2 arms");
    slider().focus();
    await userEvent.keyboard("{ArrowRight}{PageUp}");
    await drawn();
    expect(slider().value).toBe("135");
    const filled = [1, 2].map((slot) => place.querySelectorAll(`circle[fill="var(--arm-${slot})"]`).length);
    const shares = summary.arms.map(({ incidence }) => 100 * (incidence.independent[135] ?? Number.NaN));
    expect(filled).toEqual(shares.map((share) => Math.floor((share + 1) / 2)));
    const said = ["Watchful waiting", "One cord unit"].map(
      (name, index) => `${name} ${filled[index]} of 50 by day 135, ${shares[index]?.toFixed(1)} %`,
    );
    expect(plain(slider().getAttribute("aria-valuetext"))).toBe(said.join("; "));
    for (const [index, share] of shares.entries()) {
      expect(words()).toContain(`${filled[index]} of 50 by day 135${share.toFixed(1)} %`);
      expect(plain(place.querySelector(".figure-finding")?.textContent)).toContain(
        `${filled[index]} of 50 by day 135 (${share.toFixed(1)} %)`,
      );
    }
    await userEvent.keyboard("{Home}");
    await drawn();
    expect(slider().value).toBe("0");
  });

  test("is dragged on the dots, and moves nothing", async () => {
    await show("2 arms");
    const before = place.getBoundingClientRect();
    const figure = place.querySelector("svg.days-figure");
    const { left = 0, top = 0 } = figure?.getBoundingClientRect() ?? {};
    const at = { clientX: left + 44 + (960 - 184 - 44) / 2, clientY: top + 60, buttons: 1, bubbles: true };
    figure?.dispatchEvent(new PointerEvent("pointerdown", at));
    await drawn();
    expect(slider().value).toBe("183");
    expect(place.getBoundingClientRect()).toEqual(before);
  });

  test("stands over the line it moves", async () => {
    await show("2 arms", 200);
    const thumb = slider().getBoundingClientRect();
    const middle = thumb.left + 8 + ((thumb.width - 16) * 200) / 365;
    const line = place.querySelector(".days-threshold")?.getBoundingClientRect();
    expect(Math.abs((line?.left ?? 0) + (line?.width ?? 0) / 2 - middle)).toBeLessThanOrEqual(1);
  });
});

test("the table prints the summary's share by the day, and what no share reached in words", async () => {
  const { arms } = await show("2 arms", 90);
  await page.getByRole("button", { name: "Table" }).click();
  const rows = [...place.querySelectorAll(".facts tbody tr")].map((row) =>
    [...row.querySelectorAll("td")].map((cell) => plain(cell.textContent)),
  );
  expect(rows.map((row) => row[1])).toEqual(
    arms.map(({ incidence }) => (100 * (incidence.independent[90] ?? Number.NaN)).toFixed(1)),
  );
  expect(rows.map((row) => row.at(-1))).toEqual(["not reached", "not reached"]);
});
