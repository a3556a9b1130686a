import { describe, expect, it } from "vitest";
import { fingerprint } from "../../src/lab/fingerprint.ts";
import { verdict } from "../../src/notebook/verdict.ts";
import { countLayout, countsByDay, type DayCounts, emptyCounts } from "../../src/stats/index.ts";
import { armOf, requestOf } from "../request-of.ts";

const arms = [armOf("watch"), armOf("ucb-single")];
const request = requestOf({ seed: 7, horizon: 200, arms });
const layout = countLayout(2, 200);

/** A run in which 100 became independent on day 20 in each arm, and what else is said. */
function counts(...more: readonly (readonly [arm: number, day: number, patients: number])[]): DayCounts {
  const some = { ...emptyCounts(layout), patients: 900 };
  for (const [arm, day, patients] of [[0, 20, 100], [1, 20, 100], ...more] as const) {
    const byDay = countsByDay(layout, some, arm, "independent");
    byDay[day] = (byDay[day] ?? 0) + patients;
  }
  return some;
}

const here = fingerprint(request, counts([1, 80, 12]));

describe("the verdict on a link", () => {
  it("is the same where every bit is", () => {
    expect(verdict(here, here, request)).toEqual({ kind: "same" });
  });

  it("names the first number that differs, counted from the first day on", () => {
    const link = fingerprint(request, counts([1, 80, 9], [1, 150, 3]));
    const first = { arm: "ucb-single", cause: "independent", day: 90, here: 112, link: 109 };
    expect(verdict(here, link, request)).toEqual({ kind: "number", first });
  });

  it("names a number that differs under the same hash: somebody wrote it in", () => {
    const [model, seed, hash] = here.split(".");
    const [, , , numbers] = fingerprint(request, counts([0, 80, 1])).split(".");
    expect(verdict(here, [model, seed, hash, numbers].join("."), request)).toMatchObject({
      kind: "number",
      first: { arm: "watch", cause: "independent", day: 90, here: 100, link: 101 },
    });
  });

  it("says so where only what lies between the landmarks differs", () => {
    expect(verdict(here, fingerprint(request, counts([1, 81, 12])), request)).toEqual({ kind: "other" });
    expect(verdict(here, fingerprint(request, { ...counts([1, 80, 12]), refused: 3 }), request)).toEqual({
      kind: "other",
    });
  });

  it("compares nothing of another model or seed", () => {
    const model = { kind: "model", here: "prca@1", link: "prca@2" };
    expect(verdict(here, here.replace("prca@1", "prca@2"), request)).toEqual(model);
    const other = fingerprint({ ...request, seed: 8 }, counts());
    expect(verdict(here, other, request)).toEqual({ kind: "seed", here: "00000007", link: "00000008" });
  });

  it("compares nothing of other arms or another horizon", () => {
    const shorter = { ...request, horizon: 100 };
    expect(verdict(here, fingerprint(shorter, emptyCounts(countLayout(2, 100))), request)).toEqual({ kind: "run" });
  });

  it("is none where the link's fingerprint cannot be read", () => {
    expect(verdict(here, "prca@1.half", request)).toEqual({ kind: "unreadable" });
  });
});
