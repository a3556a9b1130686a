import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { linkTable } from "./link-table.ts";

test("the README's table of link lengths is what the links of the shipped notebooks measure", () => {
  expect(readFileSync("README.md", "utf8")).toContain(linkTable());
});
