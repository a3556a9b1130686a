import { expect, test } from "vitest";
import { armClause } from "../../../src/ui/patient/arm-clause.ts";

const clause = (arm: string, label: string, slot = 2): string => armClause({ arm, label, shortLabel: label, slot });

test("watching, a shipped regimen, several of them, one from a later day", () => {
  expect(clause("watch", "Watchful waiting", 1)).toBe("by watching");
  expect(clause("rituximab", "Rituximab")).toBe("with rituximab");
  expect(clause("rituximab + msc", "Rituximab + Mesenchymal stem cells")).toBe(
    "with rituximab + mesenchymal stem cells",
  );
  expect(clause("taper from day 30", "Faster taper from day 30")).toBe("with faster taper from day 30");
});

test("what the reader named stays as written, and so do abbreviations", () => {
  expect(clause("Anna's plan", "Anna's plan")).toBe("with Anna's plan");
  expect(clause("Anna's plan + rituximab", "Anna's plan + Rituximab")).toBe("with Anna's plan + Rituximab");
  expect(clause("msc", "MSC")).toBe("with MSC");
});
