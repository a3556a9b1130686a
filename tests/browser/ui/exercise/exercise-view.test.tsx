import axe from "axe-core";
import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { named, showNotebook, type ShownNotebook, typeInto, until } from "../editing/shown-notebook.tsx";
import { answered, askingNotebook } from "./asking-notebook.ts";

let shown: ShownNotebook;
beforeEach(async () => {
  shown = await showNotebook(askingNotebook, {}, answered);
  await until(() => shown.session.view().states.get("ranks")?.state === "settled");
});
afterEach(() => shown.close());

function cellOf(key: string): HTMLElement {
  return shown.place.querySelector<HTMLElement>(`[data-key="${key}"] .exercise`) ?? expect.unreachable();
}

function sliders(key: string): readonly HTMLElement[] {
  return [...cellOf(key).querySelectorAll<HTMLElement>("[role=slider]")];
}

async function press(element: HTMLElement | undefined, keys: string): Promise<void> {
  element?.focus();
  await userEvent.keyboard(keys);
}

/** Commits and reveals with the keys alone. */
async function commitAndReveal(key: string): Promise<void> {
  await press(named(cellOf(key), "Commit"), "{Enter}");
  await until(() => document.activeElement?.textContent === "Reveal");
  await userEvent.keyboard("{Enter}");
  await until(() => cellOf(key).querySelector(".exercise-result") !== null);
  await until(() => document.activeElement?.classList.contains("exercise-result") === true);
}

describe("before an answer is committed to", () => {
  test("nothing of the run's is in the document", async () => {
    await press(sliders("waiting")[0], "{ArrowRight}");
    const numbers = /42\.?7|61\.?4|83\.?5|170|11 of|✓|simulated:|Reveal/u;
    for (const key of ["waiting", "span", "course", "which", "bracket", "ranks"])
      expect([key, numbers.exec(cellOf(key).outerHTML.replaceAll("\u00a0", " "))]).toEqual([key, null]);
  });

  test("it says what is lacking, and does not commit", async () => {
    const lacks = { waiting: "Place your answer", span: "Set both ends", course: "Draw your curve", which: "Choose" };
    for (const [key, words] of Object.entries(lacks)) {
      named(cellOf(key), "Commit").click();
      await until(() => cellOf(key).querySelector("[role=alert]")?.textContent.startsWith(words) === true);
      expect(cellOf(key).textContent).not.toContain("Reveal");
    }
  });
});

describe("with the keys alone", () => {
  test("a number is placed, committed, shown beside the run's, and tried again", async () => {
    await press(sliders("waiting")[0], "{PageDown}{ArrowLeft}");
    await until(() => sliders("waiting")[0]?.ariaValueText === "39\u00a0of 100");
    await press(named(cellOf("waiting"), "Hint 1 of 2"), "{Enter}");
    await until(() => cellOf("waiting").textContent.includes("Isoagglutinins"));
    expect(cellOf("waiting").textContent).not.toContain("within a year");
    await press(named(cellOf("waiting"), "Commit"), "{Enter}");
    await until(() => document.activeElement?.textContent === "Reveal");
    expect(cellOf("waiting").querySelector("svg[role=img]")?.ariaLabel).toBe(
      "Scale from 0 to 100 of 100. your guess: 39\u00a0of 100.",
    );
    await userEvent.keyboard("{Enter}");
    await until(() => cellOf("waiting").querySelector(".exercise-result") !== null);
    const words = cellOf("waiting").textContent.replaceAll("\u00a0", " ");
    expect(words).toContain("In 500 simulated patients: 11 of 100 (± 3.0 by chance). Your answer lies above it.");
    expect(words).toContain("the antibody outlasts three months");
    expect(words).toContain("The antibody falls slowly.");
    expect(words).toContain("Score 72 of 100.");
    expect(cellOf("waiting").querySelector("svg")?.textContent).toContain("your guess: 39");
    await press(named(cellOf("waiting"), "Try again"), "{Enter}");
    await until(() => document.activeElement?.textContent === "Commit");
    expect(cellOf("waiting").textContent).not.toContain("outlasts");
  });

  test("a range is set with a confidence, by typing or by steps", async () => {
    const fields = [...cellOf("span").querySelectorAll<HTMLInputElement>("input[type=text]")];
    fields[1]?.focus();
    if (fields[1] !== undefined) typeInto(fields[1], "160");
    await userEvent.keyboard("{Enter}");
    await until(() => sliders("span")[1]?.ariaValueNow === "160");
    await press(sliders("span")[0], "{Home}{ArrowRight}");
    await press(cellOf("span").querySelector<HTMLElement>("input[value='80']") ?? undefined, " ");
    await commitAndReveal("span");
    expect(cellOf("span").textContent).toContain("Your range lies below it.Later than that.");
  });

  test("a curve is set day by day", async () => {
    await press(sliders("course")[0], "{Home}");
    await until(() => sliders("course").every(({ ariaValueText }) => ariaValueText === "0 %"));
    await press(sliders("course")[3], "{PageUp}{PageUp}{ArrowUp}");
    await commitAndReveal("course");
    expect(cellOf("course").textContent).toContain("Your curve lies below it, on average.");
    expect(cellOf("course").textContent).toContain("Half of the patients");
    const row = [...cellOf("course").querySelectorAll("tr")].at(-1);
    expect(row?.textContent).toBe("Day 3652161.4");
  });

  test("a choice is held with a confidence, and the calibration of several is said", async () => {
    for (const [key, option] of [["which", 1] as const, ["bracket", 1] as const]) {
      const cell = cellOf(key);
      await press(cell.querySelectorAll<HTMLElement>(".exercise-option input")[option], " ");
      await press(cell.querySelector<HTMLElement>("input[value='80']") ?? undefined, " ");
      await commitAndReveal(key);
    }
    expect(cellOf("which").textContent).toContain("It is the other way round.");
    expect(cellOf("which").querySelector("[data-right]")?.textContent).toContain("Waiting");
    expect(cellOf("bracket").textContent).toContain("Right by the run.");
    expect(cellOf("bracket").textContent).toContain("You said 80\u00a0% twice and were right once.");
  });

  test("arms are put in order, and the run's order stands beside", async () => {
    await press(cellOf("ranks").querySelectorAll<HTMLElement>("[data-way=up]")[2], "{Enter}");
    await until(() => cellOf("ranks").querySelector("[role=status]")?.textContent.endsWith("place 2 of 3") === true);
    await userEvent.keyboard("{Enter}");
    await until(() => cellOf("ranks").querySelector("[role=status]")?.textContent.endsWith("place 1 of 3") === true);
    await expect.poll(() => document.activeElement?.getAttribute("data-way")).toBe("up");
    await commitAndReveal("ranks");
    expect(cellOf("ranks").textContent.replaceAll("\u00a0", " ")).toContain("Score 67 of 100.");
  });
});

test("a pressed pointer places and draws", async () => {
  const place = cellOf("course").querySelector<HTMLElement>(".exercise-place") ?? expect.unreachable();
  await userEvent.click(place, { position: { x: 60, y: 100 } });
  await until(() => sliders("course").every(({ dataset }) => dataset["placed"] !== undefined));
  const scale = cellOf("waiting").querySelector<HTMLElement>(".exercise-place") ?? expect.unreachable();
  await userEvent.click(scale, { position: { x: 5, y: 42 } });
  await until(() => sliders("waiting")[0]?.ariaValueNow === "0");
});

test("axe finds nothing, before and after", async () => {
  const faults = async (): Promise<unknown> => {
    const cells = [...shown.place.querySelectorAll<HTMLElement>(".exercise")];
    const { violations } = await axe.run({ include: cells });
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html.slice(0, 120))]);
  };
  expect(await faults()).toEqual([]);
  await press(sliders("waiting")[0], "{ArrowRight}");
  await commitAndReveal("waiting");
  await commitAndReveal("ranks");
  expect(await faults()).toEqual([]);
});
