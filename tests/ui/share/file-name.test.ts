import { expect, test } from "vitest";
import { fileName } from "../../../src/ui/share/file-name.ts";

test.each([
  ["Three cord-blood regimens, three patients", "three-cord-blood-regimens-three-patients"],
  ["  Hämoglobin / Eisen?  ", "hamoglobin-eisen"],
  ["../../etc/passwd", "etc-passwd"],
  ["？！", "notebook"],
])("the file of %j is called %s", (title, name) => {
  expect(fileName(title)).toBe(name);
});

test("a name ends within 60 characters, and never on a hyphen", () => {
  expect(fileName(`${"a".repeat(59)} b`)).toBe("a".repeat(59));
});
