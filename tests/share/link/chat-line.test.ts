import { expect, test } from "vitest";
import { chatLine } from "../../../src/share/link/chat-line.ts";

test("one line: title, what it is, address", () => {
  const line = chatLine({ title: "Three patients", model: "prca@1", cells: [] }, "https://a.example/#e1.1.x");
  expect(line).toBe(
    "Three patients (simulated, prca@1; a research and teaching model, not advice): https://a.example/#e1.1.x",
  );
});
