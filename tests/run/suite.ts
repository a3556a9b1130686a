import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod/mini";
import { command } from "./command.ts";
import type { Tally } from "./tally.ts";

const Report = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.unknown()) })),
});

/**
 * Counts from vitest's report. A file that fell over before its first test, a test that was skipped, and a run that
 * failed without a failed test (console output, an unhandled error) are failures too, and so is a suite without tests.
 */
export function tallyOf(report: unknown, endedWell: boolean): Tally {
  const counts = Report.parse(report);
  const fallen = counts.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  const failed = counts.numFailedTests + counts.numPendingTests + counts.numTodoTests + fallen.length;
  const silent = failed === 0 && (!endedWell || counts.numPassedTests === 0) ? 1 : 0;
  return { passed: counts.numPassedTests, failed: failed + silent };
}

/** Runs one vitest project and counts its tests. */
export function runSuite(project: string): Tally {
  const folder = mkdtempSync(join(tmpdir(), "erythron-tests-"));
  const file = join(folder, "report.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const endedWell = command("vitest", "run", "--project", project, ...reporters);
  try {
    return tallyOf(JSON.parse(readFileSync(file, "utf8")), endedWell);
  } catch (error) {
    console.error(`FAILED: ${project} left no report that can be read (${String(error)})`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
