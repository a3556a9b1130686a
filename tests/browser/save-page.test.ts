import { expect, it } from "vitest";
import { embeddedFragment } from "../../src/embedded.ts";

const blocks = { "embedded-notebook": null, "embedded-lab": "lab</script>", "embedded-simulate": "simulate" };

it("saves a saved page from itself, as it was before anything was drawn in it", async () => {
  for (const [id, text] of Object.entries(blocks)) {
    const block = document.createElement("script");
    block.type = "application/json";
    block.id = id;
    block.textContent = JSON.stringify(text).replaceAll("<", String.raw`\u003c`);
    document.head.append(block);
  }
  expect(embeddedFragment()).toBeNull();
  const { savePage } = await import("../../src/save-page.ts");
  document.body.append(document.createElement("output"));

  const first = await savePage("e1.1.first");
  const saved = await savePage("e1.1.</script><i>");
  const text = saved.ok && first.ok ? saved.value : expect.unreachable("a saved page needs no network");
  const page = new DOMParser().parseFromString(text, "text/html");
  expect(page.querySelector("output, i")).toBeNull();
  const blockOf = (id: string): unknown => JSON.parse(page.querySelector(`#${id}`)?.textContent ?? "");
  expect(Object.keys(blocks).map(blockOf)).toEqual(["e1.1.</script><i>", "lab</script>", "simulate"]);
  expect(text).toMatch(/^<!doctype html>\n<html/u);
  expect(text.includes("e1.1.first")).toBe(false);
});
