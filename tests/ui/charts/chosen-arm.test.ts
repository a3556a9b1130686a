import { expect, test } from "vitest";
import { chosenArm } from "../../../src/ui/charts/chosen-arm.ts";

const arms = ["watch", "a", "b"].map((arm, index) => ({ arm, label: arm, shortLabel: arm, slot: index + 1 }));
const [first, ...others] = arms;

test("the arm chosen on the page comes before the document's, and that before the first that is not the run's first", () => {
  expect(chosenArm(arms, first, "b", "a")?.arm).toBe("b");
  expect(chosenArm(arms, first, null, "a")?.arm).toBe("a");
  expect(chosenArm(arms, first, "gone", undefined)?.arm).toBe("a");
  expect(chosenArm(arms, first, "watch")?.arm).toBe("watch");
});

test("a run of one arm has that one, and nothing to compare", () => {
  expect(chosenArm(arms.slice(0, 1), first)?.arm).toBe("watch");
  expect(chosenArm([], first)).toBeUndefined();
  expect(chosenArm(others, first, "watch")?.arm).toBe("a");
});
