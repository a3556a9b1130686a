import { render } from "preact";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { ok } from "../../../../src/base/result.ts";
import { openSession } from "../../../../src/notebook/index.ts";
import type { Notebook } from "../../../../src/schema/notebook.ts";
import { decodeLink } from "../../../../src/share/index.ts";
import { contextOf } from "../../../../src/ui/cells/context-of.ts";
import type { PageHost } from "../../../../src/ui/page-host.ts";
import { ShareDialog } from "../../../../src/ui/share/share-dialog.tsx";
import { heldLab, summaryOf } from "../../../notebook/held-lab.ts";
import { smallNotebook } from "../../../notebook/small-notebook.ts";
import { patience } from "../../../notebook/started-runtime.ts";
import { openedNotebook } from "../opened-notebook.ts";
import { pageHostOf } from "../page-host-of.ts";

const fingerprint = "prca@1.00000007.0123456789abcdef.AAAA";

let place: HTMLElement;
const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  place = document.createElement("div");
  document.body.append(place);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function save(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.restoreAllMocks();
});

/** Shows the dialog of a notebook whose run has settled, or is still under way. */
async function show({
  notebook = smallNotebook,
  settled = true,
  replaced = {},
}: {
  notebook?: Notebook;
  settled?: boolean;
  replaced?: Partial<PageHost>;
} = {}) {
  const { lab, asked } = heldLab();
  const session = openSession({ notebook, lab });
  await vi.waitUntil(() => asked.length === 1, patience);
  if (settled) asked[0]?.answer(ok({ ...summaryOf(asked[0].request), fingerprint }));
  await vi.waitUntil(() => session.view().states.get("run")?.state === (settled ? "settled" : "running"), patience);
  const host = pageHostOf({ lab, ...replaced });
  const context = contextOf(openedNotebook(session, { origin: { kind: "link" } }), session.view(), host);
  const closed = vi.fn<() => void>();
  render(<ShareDialog context={context} closed={closed} />, place);
  session.close();
  return { closed };
}

function part<Kind extends Element>(selector: string, kind: new () => Kind): Kind {
  const found = place.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector}: ${place.textContent}`);
  return found;
}

function button(name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll("button")].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

const link = (): string => part("textarea", HTMLTextAreaElement).value.split("#")[1] ?? "";

describe("the link", () => {
  test("opens as the same notebook, with the result's fingerprint or, unticked, without", async () => {
    await show();
    expect(decodeLink(link())).toEqual(ok({ notebook: smallNotebook, fingerprints: [{ run: "run", fingerprint }] }));
    part("input[type=checkbox]", HTMLInputElement).click();
    await expect.poll(() => decodeLink(link())).toEqual(ok({ notebook: smallNotebook, fingerprints: [] }));
  });

  test("has no fingerprint while the run is under way, and says so", async () => {
    await show({ settled: false });
    expect(decodeLink(link())).toEqual(ok({ notebook: smallNotebook, fingerprints: [] }));
    expect(part("input[type=checkbox]", HTMLInputElement).disabled).toBe(true);
    expect(place.textContent).toContain("once a run has settled");
  });

  test("says how long it is and how far it can be sent, and what it holds", async () => {
    await show();
    const { length } = part("textarea", HTMLTextAreaElement).value;
    expect(place.textContent).toContain(`${length} characters, the address included`);
    expect(place.textContent).toContain("a QR code on a slide, at most 300: fits");
    expect(place.textContent).toContain("7 cells, 2 arms and 6 characters of text. It contains no rows and no code.");
    expect(place.textContent).not.toMatch(/Your rows stay here|only works on this machine/u);
  });

  test("of a notebook that reads own cases says that rows stay; of a local address, that it leads nowhere else", async () => {
    const cells = [...smallNotebook.cells, { kind: "cases", id: "mine", from: "own" } as const];
    await show({ notebook: { ...smallNotebook, cells }, replaced: { address: "http://localhost:5173/" } });
    expect(place.textContent).toContain("Your rows stay here.");
    expect(place.textContent).toContain("This address only works on this machine.");
  });

  test("is copied, and selected where the browser refuses", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValueOnce();
    await show();
    button("Copy link").click();
    await expect.poll(() => place.textContent).toContain("Copied.");
    expect(copied.mock.calls).toEqual([[part("textarea", HTMLTextAreaElement).value]]);
    copied.mockRejectedValueOnce(new Error("refused"));
    button("Copy link").click();
    await expect.poll(() => place.textContent).toContain("press Ctrl C or ⌘ C");
    const field = part("textarea", HTMLTextAreaElement);
    await expect.poll(() => document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  test("that no fragment can hold is refused, and the files remain", async () => {
    const long = Array.from({ length: 14 }, (_, index) => `${index}${"ab c".repeat(4970)}`).flatMap((text, index) => [
      { kind: "prose", text } as const,
      { kind: "table", id: `t${index}`, show: "summary", of: "run" } as const,
    ]);
    await show({ notebook: { ...smallNotebook, cells: [...long, ...smallNotebook.cells] } });
    expect(part("[role=alert]", HTMLElement).textContent).toMatch(/No link can hold this notebook/u);
    button("Save as .md").click();
    expect(saved).toEqual(["small.md"]);
  });
});

describe("the dialog", () => {
  test("is named, takes the focus, and closes with Escape's own event", async () => {
    const { closed } = await show();
    const dialog = part("dialog", HTMLDialogElement);
    expect(dialog.open).toBe(true);
    await expect.poll(() => document.activeElement?.textContent).toBe("Share");
    button("Close").click();
    await expect.poll(() => closed).toHaveBeenCalledTimes(1);
  });

  test("embeds a chosen figure by its key, and draws the link as a code", async () => {
    await show();
    const html = [...place.querySelectorAll("textarea")].at(-1)?.value ?? "";
    expect(html).toMatch(
      /^<iframe src="https:\/\/example\.org\/some\/folder\/#e1\..+&amp;figure=chart%3A1" title="Small: /u,
    );
    expect(part(".share-code", SVGSVGElement).getAttribute("aria-label")).toBe("QR code of the link to Small");
  });
});

describe("files", () => {
  test("are the notebook, the page with the very link, and everything", async () => {
    const savePage = vi.fn(async () => ok("<!doctype html>"));
    await show({ replaced: { savePage } });
    const told = link();
    button("Save as .md").click();
    button("Takeout (.zip)").click();
    button("Save as one page").click();
    await expect.poll(() => saved).toEqual(["small.md", "small.zip", "small.html"]);
    expect(savePage.mock.calls).toEqual([[told]]);
    await expect.poll(() => place.textContent).toContain("Saved as small.html.");
  });

  test("say why a page cannot be made", async () => {
    await show();
    button("Save as one page").click();
    await expect.poll(() => place.querySelector("[role=alert]")?.textContent).toContain("Nothing here.");
  });
});
