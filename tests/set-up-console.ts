import { afterEach, beforeEach, expect } from "vitest";

const levels = ["debug", "info", "log", "warn", "error"] as const;
const original = { ...console };
const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  for (const level of levels) {
    console[level] = (...said: unknown[]) => {
      lines.push(`${level}: ${said.map(String).join(" ")}`);
    };
  }
});

afterEach(() => {
  Object.assign(console, original);
  expect(lines, "console output no test asked for").toEqual([]);
});
