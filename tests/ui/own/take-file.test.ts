import { expect, test } from "vitest";
import { ownLimits } from "../../../src/schema/own-file.ts";
import { takeFile } from "../../../src/ui/own/take-file.ts";

const unread = async (): Promise<ArrayBuffer> => {
  throw new Error("it was read");
};

test("hands over the bytes of a file, up to the limit itself", async () => {
  const bytes = new ArrayBuffer(3);
  const taken = await takeFile({ name: "a.csv", size: ownLimits.bytes, arrayBuffer: async () => bytes });
  expect(taken).toEqual({ ok: true, value: { file: "a.csv", bytes } });
});

test("refuses a file beyond the limit without reading it, and names the limit", async () => {
  expect(await takeFile({ name: "big.csv", size: 200_000_000, arrayBuffer: unread })).toEqual({
    ok: false,
    failures: [
      {
        reason: "limit",
        message: "oversized file: 200 MB, the limit is 50 MB (big.csv)",
        remedy: "It was not read. Leave out what is not needed here.",
        place: { file: "big.csv" },
      },
    ],
  });
  expect(await takeFile({ name: "big.csv", size: ownLimits.bytes + 1, arrayBuffer: unread })).toMatchObject({
    failures: [{ message: "oversized file: 51 MB, the limit is 50 MB (big.csv)" }],
  });
});

test("says so when the browser cannot read it", async () => {
  expect(await takeFile({ name: "folder", size: 4096, arrayBuffer: unread })).toMatchObject({
    ok: false,
    failures: [{ reason: "missing", message: "unreadable file: the browser could not read it (folder)" }],
  });
});
