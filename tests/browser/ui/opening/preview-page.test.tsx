import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Lab } from "../../../../src/notebook/index.ts";
import type { Notebook } from "../../../../src/schema/notebook.ts";
import { encodeLink, writeNotebook } from "../../../../src/share/index.ts";
import { arrival } from "../../../../src/ui/opening/arrival.ts";
import { figureFragment } from "../../../../src/ui/opening/link-parts.ts";
import { PreviewPage } from "../../../../src/ui/opening/preview-page.tsx";
import { silentLab } from "../../../lab/silent-lab.ts";
import { smallNotebook, withCell } from "../../../notebook/small-notebook.ts";
import { pageHostOf } from "../page-host-of.ts";

const print = { run: "run", fingerprint: "prca@1.00000007.0123456789abcdef.AAAA" };
const sent: Notebook = withCell(smallNotebook, {
  kind: "arms",
  id: "arms",
  arms: ["watch", { regimen: "ucb-single", dose: 1.5 }],
});

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

/** A lab that remembers what was asked of it. */
function watchedLab(): { readonly lab: Lab; readonly asked: string[] } {
  const asked: string[] = [];
  const lab = new Proxy(silentLab(), {
    get: (target, name, receiver) => {
      asked.push(String(name));
      return Reflect.get(target, name, receiver);
    },
  });
  return { lab, asked };
}

function show(fragment: string, lab: Lab = silentLab()) {
  const go = vi.fn<(fragment: string) => void>();
  const open = vi.fn<Parameters<typeof PreviewPage>[0]["open"]>();
  const shipped = [{ name: "small", title: "Small", text: writeNotebook(smallNotebook) }];
  render(<PreviewPage fragment={fragment} host={pageHostOf({ lab, go, shipped })} open={open} />, place);
  return { go, open };
}

function press(name: string): void {
  const found = [...place.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button ${name}: ${place.textContent}`);
  found.click();
}

describe("the preview of a link", () => {
  test("shows text, arms, settings and what it is made from, and asks nothing of the lab (promise 15)", async () => {
    const { lab, asked } = watchedLab();
    show(encodeLink(sent, [print]), lab);
    await expect.poll(() => place.querySelector("figure svg")).not.toBeNull();
    for (const said of [
      "Nothing of it has run",
      "no rows and no code",
      "7 cells, 2 arms and 6 characters",
      "the fingerprint of its author's result",
      "Made from Small",
      "Which?",
      "One cord unit, 1.5 times the usual dose",
      "500 patients · 365 d · window 56 d",
      "not simulated yet",
      "Table: summary, of run",
    ]) {
      expect(place.textContent).toContain(said);
    }
    expect(asked).toEqual([]);
  });

  test("Run opens it as a notebook from a link, and keeps what to compare with", () => {
    const { open } = show(encodeLink(sent, [print]));
    press("Run");
    expect(open.mock.calls).toEqual([[sent, { kind: "link" }]]);
    expect(arrival.value).toEqual({ notebook: sent, fingerprints: [print] });
  });

  test("says that own cases are attached only when asked, and what will not run", () => {
    const cells = [...sent.cells.slice(0, 1), { kind: "cases", id: "mine", from: "own" } as const];
    show(encodeLink({ ...sent, cells: [...cells, { kind: "table", show: "summary", of: "nowhere" }] }));
    expect(place.textContent).toContain("It reads a table of your own: attached only when you say so.");
    expect(place.textContent).toContain('Will not run: Unknown name: "nowhere"');
  });
});

describe("a link to one figure", () => {
  test("shows the figure's frame, and asks the lab only after Run", async () => {
    const { lab, asked } = watchedLab();
    show(figureFragment(encodeLink(sent), "chart:1"), lab);
    await expect.poll(() => place.querySelectorAll("figure").length).toBe(1);
    expect(place.textContent).not.toContain("Which?");
    expect(asked).toEqual([]);
    press("Run");
    await expect.poll(() => asked).toContain("query");
  });

  test("says so when the notebook has no such figure", () => {
    show(figureFragment(encodeLink(sent), "chart:7"));
    expect(place.textContent).toContain('Unknown figure: "chart:7"');
  });
});

describe("a link that cannot be opened", () => {
  const whole = encodeLink(sent);
  test.each([
    ["cut off", whole.slice(0, -9), /step 2 of 5: decoding: cut off/iu],
    [
      "of a newer version",
      whole.replace("e1.", "e9."),
      /step 1 of 5: recognising: unknown version: e9.*newer Erythron/iu,
    ],
    ["damaged", `${whole.slice(0, 20)}${whole.at(20) === "A" ? "B" : "A"}${whole.slice(21)}`, /step \d of 5/iu],
  ])("%s says at which step, why, and what to do", (_, fragment, said) => {
    const { open } = show(fragment);
    expect(place.querySelector("[role=alert]")?.textContent).toMatch(said);
    expect(open).not.toHaveBeenCalled();
  });

  test("can be pasted again, or left for the default notebook", async () => {
    const { go } = show("e1.1.AAAA");
    const field = place.querySelector("textarea");
    if (field === null) throw new Error("no field");
    press("Open the pasted link");
    await expect.poll(() => place.querySelector("[role=alert]")?.textContent).toContain("no link of a notebook");
    expect(go).not.toHaveBeenCalled();
    field.value = ` https://example.org/#${whole} `;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const pressed = (): unknown => {
      press("Open the pasted link");
      return go.mock.calls;
    };
    await expect.poll(pressed).toContainEqual([whole]);
    press("Open the default notebook");
    expect(go).toHaveBeenLastCalledWith("");
  });
});
