import { expect, test } from "vitest";
import { settledRuns } from "../../../src/ui/share/settled-runs.ts";
import { broken, done, started, withRun } from "../../notebook/started-runtime.ts";
import { finish } from "../../notebook/held-lab.ts";

test("a run can be taken along once it has settled, and no longer when its settings have changed or it has failed", async () => {
  const { runtime, first, next } = await started();
  expect(settledRuns(runtime.view())).toEqual([]);
  finish(first);
  await done(runtime);
  expect(settledRuns(runtime.view())).toMatchObject([
    { id: "run", request: { patients: 500 }, summary: { patients: 500 } },
  ]);
  runtime.change(withRun(600));
  expect(settledRuns(runtime.view())).toEqual([]);
  (await next(2)).answer({ ok: false, failures: [broken] });
  await done(runtime, "failed");
  expect(settledRuns(runtime.view())).toEqual([]);
  runtime.close();
});
