import { assert } from "../base/assert.ts";
import { ok, type Result } from "../base/result.ts";
import type { Engine } from "../kernel/index.ts";
import type { Failure } from "../schema/failure.ts";
import { compileRun } from "./compile-run.ts";
import { drawInput } from "./draw-input.ts";
import type { Run } from "./run.ts";
import type { RunInput } from "./run-input.ts";

/** A run that a thread is told once, and works out again only where it turns to another draw. */
export interface PreparedRun {
  /** Takes a run; fails where it is impossible, and then no run is prepared. */
  prepare(input: RunInput): Result<null, Failure>;
  /** The run under one of its draws (from 0), or as it stands; throws before one is prepared, because that is a bug. */
  under(draw: number | undefined): Run;
}

/** No run yet, to be lived by `engine`. */
export function preparedRun(engine?: Engine): PreparedRun {
  let prepared: RunInput | undefined;
  let last: { readonly draw: number | undefined; readonly run: Run } | undefined;
  return {
    prepare(input) {
      const compiled = compileRun(input.request, input.facts, engine);
      prepared = compiled.ok ? input : undefined;
      last = compiled.ok ? { draw: undefined, run: compiled.value } : undefined;
      return compiled.ok ? ok(null) : compiled;
    },
    under(draw) {
      assert(prepared !== undefined && last !== undefined, "a simulator is prepared before it is asked");
      if (last.draw === draw) return last.run;
      const { request, facts } = drawInput(prepared, draw);
      const compiled = compileRun(request, facts, engine);
      assert(compiled.ok, `a draw the run cannot be lived under: ${draw}`);
      last = { draw, run: compiled.value };
      return last.run;
    },
  };
}
