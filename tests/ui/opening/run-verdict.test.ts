import { expect, test } from "vitest";
import { runVerdicts } from "../../../src/ui/opening/run-verdict.ts";
import { finish, summaryOf } from "../../notebook/held-lab.ts";
import { smallNotebook } from "../../notebook/small-notebook.ts";
import { done, started, withRun } from "../../notebook/started-runtime.ts";

test("a run is compared once it has settled on the settings that came, and not on any others", async () => {
  const { runtime, first, next } = await started();
  const here = summaryOf(first.request).fingerprint;
  const came = { notebook: smallNotebook, fingerprints: [{ run: "run", fingerprint: here }] };
  expect(runVerdicts(runtime.view(), came)).toEqual([]);
  finish(first);
  await done(runtime);
  const same = [{ run: "run", verdict: { kind: "same" } }];
  expect(runVerdicts(runtime.view(), came)).toEqual(same);
  const other = {
    ...came,
    fingerprints: [
      { run: "run", fingerprint: "another" },
      { run: "nowhere", fingerprint: here },
    ],
  };
  expect(runVerdicts(runtime.view(), other)).toEqual([{ run: "run", verdict: { kind: "unreadable" } }]);

  runtime.change({ ...smallNotebook, title: "Another title" });
  expect(runVerdicts(runtime.view(), came)).toEqual(same);
  runtime.change(withRun(600));
  finish(await next(2));
  await done(runtime);
  expect(runVerdicts(runtime.view(), came)).toEqual([]);
  runtime.close();
});
