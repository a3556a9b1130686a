import { expect, test } from "vitest";
import type { Notebook } from "../../../src/schema/notebook.ts";
import { encodeLink } from "../../../src/share/link/encode-link.ts";
import { shareLink } from "../../../src/share/link/share-link.ts";
import { shippedLink } from "./shipped-link.ts";

const { notebook, fingerprints, link } = shippedLink();

test("is the link, once it has opened as the same document", () => {
  expect(shareLink(notebook, fingerprints)).toEqual({ ok: true, value: link });
  expect(shareLink(notebook)).toEqual({ ok: true, value: encodeLink(notebook) });
});

function refusal(cells: Notebook["cells"]): unknown {
  const answer = shareLink({ ...notebook, cells });
  return answer.ok ? null : answer.failures[0];
}

test("refuses what no link can hold", () => {
  const long = Array.from({ length: 16 }, (_, at): Notebook["cells"] => [
    { kind: "prose", text: "x".repeat(20_000) },
    { kind: "population", id: `p${at}` },
  ]).flat();
  const remedy = "save it as a file and send that";
  expect(refusal(long)).toMatchObject({ message: "no link can hold this notebook: more than 256 kB of text", remedy });
  const where = Object.fromEntries(
    Array.from({ length: 3 }, (_, at) => [`c${at}`, Array.from({ length: 200 }, () => 1)]),
  );
  expect(refusal([{ kind: "cases", id: "a", from: "own", where }])).toMatchObject({
    message: "no link can hold this notebook: over 500 values in one cell (cell 1)",
  });
  expect(refusal([{ kind: "cases", id: "a", from: "own", where: { constructor: 1 } }])).toMatchObject({
    message: 'no link can hold this notebook: forbidden name: "constructor"',
  });
});
