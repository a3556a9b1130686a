import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cdp, page, userEvent } from "vitest/browser";
import { openSession, type Session } from "../../../../src/notebook/index.ts";
import { axisTicks } from "../../../../src/plots/index.ts";
import type { ArmEntry } from "../../../../src/schema/arm-entry.ts";
import type { Effect } from "../../../../src/schema/effect.ts";
import type { Regimen } from "../../../../src/schema/regimen.ts";
import { knownRegimens } from "../../../../src/ui/arms/known-regimens.ts";
import { ArmsEditor } from "../../../../src/ui/arms-editor/arms-editor.tsx";
import { silentLab } from "../../../lab/silent-lab.ts";
import { drawn } from "../drawn.ts";

const row = (id: string, label: string): Regimen => ({
  id,
  label,
  grade: "D",
  n: 1,
  design: "case report",
  deathFactor: 1,
  deathSd: 0,
  relapseFactor: 1,
  relapseSd: 0,
  gvhd: null,
  gvhdLow: null,
  gvhdHigh: null,
  burden: "",
  source: "",
  says: null,
  cordBlood: null,
});
const effect = (regimen: string, changes: Partial<Effect>): Effect => ({
  regimen,
  kind: "net",
  role: "default",
  day: 0,
  every: null,
  doses: 1,
  onDays: null,
  days: null,
  size: 0.5,
  distribution: null,
  decay: null,
  lag: null,
  spared: null,
  escapeShare: null,
  output: null,
  note: null,
  ...changes,
});
const known = knownRegimens(
  {
    regimens: [
      row("watch", "Watchful waiting"),
      row("ucb-mnc-x3", "Cord-blood mononuclear cells x 3"),
      row("rituximab", "Rituximab"),
      row("epo", "Erythropoietin"),
    ],
    effects: [
      effect("ucb-mnc-x3", { kind: "supply", every: 7, doses: 3 }),
      effect("rituximab", { days: 84 }),
      effect("epo", { kind: "epo", days: 84 }),
    ],
  },
  [],
);
const arms: readonly ArmEntry[] = ["watch", { regimens: ["epo", "ucb-mnc-x3"], start: { epo: 28 } }, "rituximab"];

let place: HTMLElement;
let session: Session;

beforeEach(async () => {
  await page.viewport(1280, 900);
  place = document.createElement("div");
  place.style.width = "960px";
  document.body.replaceChildren(place);
  session = openSession({
    notebook: {
      title: "Small",
      model: "prca@1",
      cells: [
        { kind: "arms", id: "arms", arms: [...arms] },
        { kind: "simulate", id: "run", arms: "arms", horizon: 365 },
      ],
    },
    lab: silentLab(),
  });
  const show = (): void => {
    render(<ArmsEditor id="arms" known={known} context={{ ...session, view: session.view() }} />, place);
  };
  session.subscribe(show);
  show();
  await drawn();
});
afterEach(() => {
  render(null, place);
});

function armsNow(): unknown {
  const [cell] = session.view().notebook.cells;
  return cell?.kind === "arms" ? cell.arms : null;
}

const sentences = (): readonly (string | null)[] =>
  [...place.querySelectorAll(".timeline-sentence")].map((line) => line.textContent);

function handle(name: string): HTMLElement {
  const found = [...place.querySelectorAll<HTMLElement>("[role=slider]")].find((each) =>
    each.getAttribute("aria-label")?.startsWith(name),
  );
  if (found === undefined) throw new Error(`no handle ${name}`);
  return found;
}

/** The mouse as the browser itself moves it, to the middle of an element or so many px beside it. */
async function mouse(type: "mousePressed" | "mouseMoved" | "mouseReleased", at: DOMRect, beside = 0): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame === undefined ? 1 : frame.width / innerWidth;
  await cdp().send("Input.dispatchMouseEvent", {
    type,
    button: "left",
    buttons: type === "mouseReleased" ? 0 : 1,
    clickCount: 1,
    x: (frame?.left ?? 0) + scale * (at.left + at.width / 2 + beside),
    y: (frame?.top ?? 0) + scale * (at.top + at.height / 2),
  });
  await drawn();
}

function mark(selector: string, track: number): DOMRect {
  const found = place.querySelectorAll(".timeline-track")[track]?.querySelector(selector);
  if (found === null || found === undefined) throw new Error(`no ${selector} in track ${track}`);
  found.scrollIntoView({ block: "center" });
  return found.getBoundingClientRect();
}

const perDay = (960 + 32 - 44 - 184) / 365;

describe("the timeline", () => {
  test("has the ruler of the incidence figure, and says each arm in a sentence", () => {
    const ruler = place.querySelector(".timeline-place > div:last-child svg");
    const days = [...(ruler?.querySelectorAll("text") ?? [])].map((text) => text.textContent);
    const width = Number(ruler?.getAttribute("width"));
    expect(days).toEqual([...axisTicks(width, 365, false).map(({ day }) => String(day)), "days from first dose"]);
    expect(sentences()).toEqual([
      "Nothing is given.",
      "Erythropoietin for 84 days from day 28; three infusions of cord-blood mononuclear cells a week apart.",
      "Rituximab.",
    ]);
  });

  test("has a named slider for all that can be moved, and none for what starts therapy", () => {
    expect(
      [...place.querySelectorAll("[role=slider]")].map((each) => [
        each.getAttribute("aria-label"),
        each.getAttribute("aria-valuetext"),
      ]),
    ).toEqual([
      [
        "Start of erythropoietin in Erythropoietin + Cord-blood mononuclear cells × 3",
        "erythropoietin starts on day 28",
      ],
      [
        "Start of cord-blood mononuclear cells in Erythropoietin + Cord-blood mononuclear cells × 3",
        "cord-blood mononuclear cells start on day 0",
      ],
      [
        "Interval between infusions of cord-blood mononuclear cells in Erythropoietin + Cord-blood mononuclear cells × 3",
        "infusions of cord-blood mononuclear cells a week apart",
      ],
    ]);
  });
});

describe("a drag", () => {
  test("of a bar moves the start by whole days, says the day, and is one step to take back", async () => {
    const bar = mark("[data-span]", 1);
    await mouse("mousePressed", bar);
    for (const days of [3, 7, 12.4]) await mouse("mouseMoved", bar, days * perDay);
    expect(handle("Start of erythropoietin").textContent).toBe("day 40");
    expect(getComputedStyle(handle("Start of erythropoietin").querySelector(".timeline-tag") ?? place).display).toBe(
      "block",
    );
    await mouse("mouseReleased", bar, 12.4 * perDay);
    expect(armsNow()).toEqual(arms.with(1, { regimens: ["epo", "ucb-mnc-x3"], start: { epo: 40 } }));
    expect(sentences()[1]).toContain("Erythropoietin for 84 days from day 40");
    session.undo();
    expect(armsNow()).toEqual(arms);
    expect(session.view().undoes).toBeNull();
  });

  test("of the second of three doses moves the interval; of the last it takes two days for one", async () => {
    const second = mark('[data-dose="1"]', 2);
    await mouse("mousePressed", second);
    await mouse("mouseMoved", second, 3 * perDay);
    await mouse("mouseReleased", second, 3 * perDay);
    expect(armsNow()).toMatchObject([{}, { every: { "ucb-mnc-x3": 10 } }, {}]);
    const last = mark('[data-dose="2"]', 2);
    await mouse("mousePressed", last);
    await mouse("mouseMoved", last, 8 * perDay);
    await mouse("mouseReleased", last, 8 * perDay);
    expect(sentences()[1]).toContain("two weeks apart");
    session.undo();
    expect(sentences()[1]).toContain("10 days apart");
  });

  test("is given up by Escape, and leaves no step where it ends where it began", async () => {
    const bar = mark("[data-span]", 1);
    await mouse("mousePressed", bar);
    await mouse("mouseMoved", bar, 20 * perDay);
    expect(armsNow()).not.toEqual(arms);
    await userEvent.keyboard("{Escape}");
    await mouse("mouseMoved", bar, 30 * perDay);
    expect(armsNow()).toEqual(arms);
    await mouse("mouseReleased", bar, 30 * perDay);
    await mouse("mousePressed", bar);
    await mouse("mouseMoved", bar, 20 * perDay);
    await mouse("mouseMoved", bar);
    await mouse("mouseReleased", bar);
    expect(armsNow()).toEqual(arms);
    expect(session.view().undoes).toBeNull();
  });

  test("moves nothing that starts therapy", async () => {
    const dose = mark('[data-dose="0"]', 3);
    await mouse("mousePressed", dose);
    await mouse("mouseMoved", dose, 20 * perDay);
    await mouse("mouseReleased", dose, 20 * perDay);
    expect(armsNow()).toEqual(arms);
  });
});

describe("a handle", () => {
  test("moves by keys, a day or a week at a time, to the ends; one visit is one step", async () => {
    handle("Start of erythropoietin").focus();
    await userEvent.keyboard("{ArrowRight}{Shift>}{ArrowRight}{/Shift}{PageUp}{ArrowLeft}");
    await drawn();
    expect(handle("Start of erythropoietin").getAttribute("aria-valuetext")).toBe("erythropoietin starts on day 42");
    await userEvent.keyboard("{Home}");
    expect(armsNow()).toEqual(arms.with(1, { regimens: ["epo", "ucb-mnc-x3"] }));
    handle("Interval between").focus();
    await userEvent.keyboard("{End}");
    await drawn();
    expect(handle("Interval between").getAttribute("aria-valuenow")).toBe("365");
    await expect.poll(() => document.activeElement).toBe(handle("Interval between"));
    expect(place.textContent).toContain("goes on to day 730, beyond the run");
    session.undo();
    session.undo();
    expect(armsNow()).toEqual(arms);
  });

  test("does not lie over another, and is 24 px", () => {
    const [start, every] = [handle("Start of cord-blood"), handle("Interval between")].map((each) =>
      each.getBoundingClientRect(),
    );
    expect([start?.width, start?.height, every?.width]).toEqual([24, 24, 24]);
    expect(start?.right).toBeLessThanOrEqual(every?.left ?? 0);
  });
});

describe("a rule", () => {
  test("is chosen where an arm is edited: what stood alone waits for it, drawn open under its word and said", async () => {
    const given = place.querySelector<HTMLSelectElement>('select[aria-label="Rituximab: given"]');
    if (given === null) throw new Error("no way to give rituximab by a rule");
    await userEvent.selectOptions(given, "reticulocytes");
    await drawn();
    expect(armsNow()).toEqual(
      arms.with(2, { regimens: ["watch", "rituximab"], if: { rituximab: { measure: "reticulocytes", under: 30 } } }),
    );
    handle("Start of rituximab").focus();
    await userEvent.keyboard("{PageUp}{PageUp}{PageUp}{PageUp}");
    await drawn();
    expect(sentences()[2]).toBe("Rituximab if reticulocytes are still under 30\u00a0·\u00a010⁹/L on day 28.");
    const track = place.querySelectorAll(".timeline-track")[3];
    expect(track?.textContent).toContain("if");
    expect(track?.querySelector("[data-dose] path")?.getAttribute("stroke-dasharray")).not.toBeNull();
    const threshold = place.querySelector<HTMLInputElement>('input[aria-label="Rituximab: threshold of the rule"]');
    if (threshold === null) throw new Error("no threshold");
    await userEvent.fill(threshold, "501");
    await userEvent.keyboard("{Enter}");
    await drawn();
    expect(threshold.getAttribute("aria-invalid")).toBe("true");
    await userEvent.fill(threshold, "20");
    await userEvent.keyboard("{Enter}");
    expect(armsNow()).toMatchObject([{}, {}, { if: { rituximab: { measure: "reticulocytes", under: 20 } } }]);
  });
});
