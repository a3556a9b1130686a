import { afterEach, expect, it } from "vitest";
import type { Lab } from "../../src/lab/lab.ts";
import type { OwnReading } from "../../src/schema/own-file.ts";
import { startLab } from "../../src/start-lab.ts";
import { type MadeCell, workbookBytes } from "../tables/workbook-bytes.ts";

const reading: OwnReading = {
  file: "mine.xlsx",
  columns: { id: "id", time: "time", outcome: "outcome" },
  clock: "therapy",
  haemoglobin: "g/dL",
  reticulocytes: "10^9/L",
  outcomes: { independent: "independent", died: "died" },
  risked: [],
};

async function startedLab(): Promise<Lab> {
  const lab = await startLab(1);
  return lab.ok ? lab.value : expect.unreachable("the lab starts");
}

async function opened(rows: number): Promise<Lab> {
  const lab = await startedLab();
  const cells = Array.from({ length: rows }, (_, row): MadeCell[] => [
    `p${row}`,
    row % 500,
    row % 3 === 0 ? "died" : "independent",
  ]);
  const { buffer } = await workbookBytes({ name: "Cases", rows: [["id", "time", "outcome"], ...cells] });
  expect(await lab.inspect({ file: "mine.xlsx", bytes: buffer })).toMatchObject({
    ok: true,
    value: { form: "xlsx", rows },
  });
  expect(buffer.byteLength).toBe(0);
  expect(await lab.openOwn(reading)).toMatchObject({ ok: true, value: { kept: rows, refused: 0 } });
  return lab;
}

/** The databases of this origin but that of notebooks, with which other tests work at the same time. */
const databases = async (): Promise<unknown> =>
  (await indexedDB.databases()).flatMap(({ name }) => (name === "erythron-notebooks" ? [] : name));

afterEach(async () => {
  await (await startedLab()).forgetOwn();
});

it("opens a workbook of 20,000 rows; its bytes are handed over", async () => {
  const lab = await opened(20_000);
  expect(await lab.own()).toMatchObject({ ok: true, value: { n: 20_000, rows: { length: 200 } } });
});

it("keeps nothing unless asked, and asking what is kept leaves nothing behind", async () => {
  const lab = await opened(3);
  expect(await lab.keptOwn()).toEqual({ ok: true, value: null });
  expect(await lab.openKept()).toMatchObject({ ok: false, failures: [{ message: "no kept cases" }] });
  expect(await databases()).toEqual([]);
});

it("keeps cases for the next lab in a database of their own, and leaves no database when they are forgotten", async () => {
  const kept = { ok: true, value: { file: "mine.xlsx", n: 20 } };
  const first = await opened(20);
  expect(await first.keepOwn()).toEqual(kept);
  expect(await databases()).toEqual(["erythron-cases"]);
  const second = await startedLab();
  expect(await second.keptOwn()).toEqual(kept);
  expect(await second.openKept()).toMatchObject({ ok: true, value: { kept: 20 } });
  expect(await second.own()).toEqual(await first.own());
  expect(await second.forgetOwn()).toEqual({ ok: true, value: null });
  expect(await databases()).toEqual([]);
  expect(await first.keptOwn()).toEqual({ ok: true, value: null });
});

it("refuses what somebody else has put there, and deletes it when asked", async () => {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open("erythron-cases");
    request.addEventListener("upgradeneeded", () => {
      request.result.createObjectStore("cases").put({ file: "mine.csv", rows: "none" }, "cases");
    });
    request.addEventListener("success", () => {
      request.result.close();
      resolve();
    });
    request.addEventListener("error", () => {
      reject(new Error("no database"));
    });
  });
  const lab = await startedLab();
  const refused = { ok: false, failures: [{ message: "unreadable kept cases" }] };
  expect([await lab.keptOwn(), await lab.openKept()]).toMatchObject([refused, refused]);
  await lab.forgetOwn();
  expect(await databases()).toEqual([]);
});
