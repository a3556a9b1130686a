import { expect, test } from "vitest";
import { armClause } from "../../../src/ui/patient/arm-clause.ts";

const clause = (label: string, slot = 2, own = false): string =>
  armClause({ arm: "an arm", label, shortLabel: label, slot, own });

test("watching, a shipped regimen, several of them, one from a later day", () => {
  expect(clause("Watchful waiting", 1)).toBe("under watchful waiting");
  expect(clause("Rituximab")).toBe("with rituximab");
  expect(clause("Rituximab + Mesenchymal stem cells")).toBe("with rituximab + mesenchymal stem cells");
  expect(clause("Faster taper from day 30")).toBe("with faster taper from day 30");
});

test("what the reader named stays as written, and so do abbreviations", () => {
  expect(clause("Anna's plan", 2, true)).toBe("with Anna's plan");
  expect(clause("Anna's plan + Rituximab", 2, true)).toBe("with Anna's plan + Rituximab");
  expect(clause("MSC")).toBe("with MSC");
});
