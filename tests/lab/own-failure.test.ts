import { expect, test } from "vitest";
import { nothingInspected, overtaken, refusedStorage } from "../../src/lab/own-failure.ts";

test("what storage says is passed on, whatever it throws", () => {
  expect(refusedStorage(new Error("quota exceeded")).message).toBe("refused storage: quota exceeded");
  expect(refusedStorage("no").message).toBe("refused storage: no");
});

test("a file that is not there names itself", () => {
  expect(nothingInspected("f.csv")).toMatchObject({
    reason: "missing",
    message: 'no file to read: "f.csv" is not the one looked into last',
  });
  expect(overtaken("f.csv")).toMatchObject({ reason: "cancelled", message: "another file was chosen since (f.csv)" });
});
