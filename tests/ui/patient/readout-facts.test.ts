import { describe, expect, test } from "vitest";
import { shownArms } from "../../../src/plots/index.ts";
import { readoutFacts, spokenDay } from "../../../src/ui/patient/readout-facts.ts";
import { inventedCourse } from "../invented-course.ts";

const arms = [
  { arm: "watch", label: "watchful waiting", shortLabel: "Watchful waiting", slot: 1 },
  { arm: "ucb-mnc-x3", label: "mononuclear cells × 3", shortLabel: "Mononuclear × 3", slot: 3 },
];
const course = inventedCourse({ antibody: 900, start: 60 });
const dying = { ...course, arms: course.arms.map((arm) => ({ ...arm, event: { cause: "dead" as const, day: 100 } })) };

function on(day: number, of = course): Readonly<Record<string, readonly string[]>> {
  const facts = readoutFacts(of, shownArms(of, arms), day, true);
  return Object.fromEntries(facts.map(({ label, values }) => [label, values]));
}

describe("every state on a day", () => {
  test("has a number with its unit for every arm", () => {
    const facts = on(14);
    expect(Object.keys(facts)).toEqual([
      "State",
      "Given on this day",
      "Transfusions after day 0",
      "Haemoglobin, g/dL",
      "Reticulocytes, absolute, 10⁹/L",
      "Reticulocytes, %",
      "IgM isoagglutinin, titre",
      "IgG isoagglutinin, titre",
      "Host plasma cells",
      "Progenitors that survive, %",
      "Supply of the graft",
      "Supply of cord blood",
      "Immunosuppression, %",
      "Body iron gained, mg",
      "Inhibition by cells (1 halves survival)",
      "Drive of erythropoietin, fold of health",
    ]);
    expect(Object.values(facts).filter((values) => values.length !== 2 || values.includes(""))).toEqual([]);
    const index = 14 - (course.days[0] ?? 0);
    expect(facts["Haemoglobin, g/dL"]?.[0]).toBe(course.arms[0]?.haemoglobin[index]?.toFixed(1));
  });

  test("says what is given on that day", () => {
    const blood = course.arms[0]?.transfusions.find((day) => day > 0) ?? 0;
    expect(on(7)["Given on this day"]?.[1]).toBe("a dose");
    expect(on(blood)["Given on this day"]?.[0]).toBe("blood");
    expect(on(blood)["Transfusions after day 0"]?.[0]).toBe("1");
    expect(on(-60)["Given on this day"]).toEqual(["nothing", "nothing"]);
  });

  test("says whether the patient is independent", () => {
    const first = course.arms[0]?.independent ?? 0;
    expect(on(first - 1)["State"]?.[0]).toBe("dependent");
    expect(on(first)["State"]?.[0]).toBe("independent");
    const again = { ...course, arms: course.arms.map((arm) => ({ ...arm, independent: 20, dependentAgain: 90 })) };
    expect(on(90, again)["State"]?.[0]).toBe("transfused again on day 90");
  });

  test("after a competing event it is said, and nothing else", () => {
    expect(on(99, dying)["Haemoglobin, g/dL"]?.[0]).toMatch(/^\d/u);
    const facts = on(100, dying);
    expect(facts["State"]).toEqual(["died on day 100", "died on day 100"]);
    expect(new Set(Object.entries(facts).flatMap(([label, values]) => (label === "State" ? [] : values)))).toEqual(
      new Set(["not shown"]),
    );
  });
});

test("a day is read out with state, haemoglobin, reticulocytes and titres of each arm", () => {
  expect(spokenDay(course, shownArms(course, arms), -12)).toMatch(
    /^Day −12\. watchful waiting: dependent; Haemoglobin [\d.]+ g\/dL, Reticulocytes, absolute [\d.]+ 10⁹\/L, IgM isoagglutinin, titre 1:\d+, IgG isoagglutinin, titre 1:\d+\. mononuclear cells × 3: dependent; /u,
  );
  expect(spokenDay(dying, shownArms(dying, arms), 200)).toBe(
    "Day 200. watchful waiting: died on day 100. mononuclear cells × 3: died on day 100.",
  );
});
