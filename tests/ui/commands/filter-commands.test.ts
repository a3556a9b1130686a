import { expect, test } from "vitest";
import type { Command } from "../../../src/ui/commands/command.ts";
import { filterCommands, fit } from "../../../src/ui/commands/filter-commands.ts";

const named = (words: string, group: Command["group"] = "Cell"): Command => ({
  id: words,
  group,
  words,
  run: () => {},
});
const commands = ["Move up", "Move down", "Duplicate", "Add paragraph", "Edit as text", "Methods"].map((words) =>
  named(words),
);
const found = (typed: string): readonly string[] => filterCommands(commands, typed).map(({ words }) => words);

test("nothing typed is all of them, as they stand", () => {
  expect(found("  ")).toEqual(commands.map(({ words }) => words));
});

test("letters in order are enough, whatever stands between them", () => {
  expect(found("mvd")).toEqual(["Move down"]);
  expect(found("adpr")).toEqual(["Add paragraph"]);
  expect(found("zq")).toEqual([]);
  expect(fit("pu", "Move up")).toBeNull();
});

test("whole words come first, then the beginnings of words", () => {
  expect(found("me")[0]).toBe("Methods");
  expect(found("eat")[0]).toBe("Edit as text");
  expect(found("text")[0]).toBe("Edit as text");
});

test("the group is searched too", () => {
  expect(filterCommands([named("Summary", "Go to"), named("Fold")], "go sum").map(({ words }) => words)).toEqual([
    "Summary",
  ]);
});
