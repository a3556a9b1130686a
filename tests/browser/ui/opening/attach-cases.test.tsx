import { render } from "preact";
import { afterEach, expect, test, vi } from "vitest";
import { ok } from "../../../../src/base/result.ts";
import type { SessionView } from "../../../../src/notebook/index.ts";
import type { OwnView } from "../../../../src/schema/own-file.ts";
import { AttachCases } from "../../../../src/ui/opening/attach-cases.tsx";
import { previewView } from "../../../../src/ui/opening/preview-view.ts";
import { silentLab } from "../../../lab/silent-lab.ts";
import { smallNotebook } from "../../../notebook/small-notebook.ts";

const place = document.createElement("div");
afterEach(() => render(null, place));

const own: OwnView = {
  file: "ward.csv",
  n: 0,
  clock: "therapy",
  rows: [],
  report: { groups: [], tests: { logRank: null, gray: [] } },
};
const reading = { ...smallNotebook, cells: [{ kind: "cases", id: "mine", from: "own" } as const] };

function show(notebook: typeof smallNotebook, withheld: boolean, open: OwnView | null) {
  const attach = vi.fn<() => void>();
  const asked = vi.fn(async () => ok(open));
  const view: SessionView = { ...previewView(notebook), withheld, undoes: null, redoes: null };
  render(<AttachCases context={{ view, lab: silentLab({ own: asked }), attach }} />, place);
  return { attach, asked };
}

test("own cases that are open are attached to a stranger's notebook by a press, and not before", async () => {
  const { attach } = show(reading, true, own);
  await expect.poll(() => place.textContent).toContain("ward.csv is open in this browser, and not attached");
  expect(attach).not.toHaveBeenCalled();
  place.querySelector("button")?.click();
  expect(attach).toHaveBeenCalledTimes(1);
});

test("nothing is said where none are open, none are read, or none are withheld", async () => {
  const { asked } = show(reading, true, null);
  await expect.poll(() => asked).toHaveBeenCalledTimes(1);
  expect(place.textContent).toBe("");
  for (const none of [show(smallNotebook, true, own), show(reading, false, own)]) {
    expect(none.asked).not.toHaveBeenCalled();
    expect(place.textContent).toBe("");
  }
});
