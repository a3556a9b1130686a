import { expect, it } from "vitest";
import type { Lab } from "../../src/lab/lab.ts";
import { startLab } from "../../src/start-lab.ts";
import { fingerprintFrom, pinnedFingerprint } from "../lab/pinned-run.ts";
import { runRequest } from "../lab/run-request.ts";

async function startedLab(cores: number): Promise<Lab> {
  const lab = await startLab(cores);
  return lab.ok ? lab.value : expect.unreachable("the lab starts");
}

it("answers from its tables", async () => {
  const lab = await startedLab(3);
  const cases = await lab.query({ table: "cases", where: { regimen: "ucb-single" }, columns: ["regimen"] });
  expect(cases).toMatchObject({ ok: true, value: { table: "cases", rows: [{ regimen: "ucb-single" }] } });
});

it.each([1, 2])("gives with %i simulate workers the same bits as Node", async (workers) => {
  expect(await fingerprintFrom(await startedLab(workers))).toBe(pinnedFingerprint);
});

it("shows the first 128 patients while it runs, and is cancelled", async () => {
  const lab = await startedLab(2);
  const control = new AbortController();
  const pictures: number[] = [];
  const answer = await lab.simulate(control.signal, runRequest({ patients: 1_000_000 }), ({ summary }) => {
    if (summary === null) return;
    pictures.push(summary.patients);
    control.abort();
  });
  expect(answer).toMatchObject({ ok: false, failures: [{ reason: "cancelled" }] });
  expect(pictures).toEqual([128]);
});
