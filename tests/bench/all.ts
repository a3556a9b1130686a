import { cpus } from "node:os";
import { command } from "../run/command.ts";
import { bundledLab } from "./bundled-lab.ts";
import { incidenceRepaint } from "./incidence-repaint.ts";
import { spread, type Spread } from "./median.ts";
import { pageTimes } from "./page-times.ts";
import { recoveryRepaints } from "./recovery-repaints.ts";
import { sliderFrames } from "./slider-frames.ts";
import { throughput } from "./throughput.ts";
import { typingTasks } from "./typing-tasks.ts";
import { yardstick } from "./yardstick.ts";

const times = 7;

if (!command("vite", "build", "--logLevel", "error")) throw new Error("the app did not build");
const sticks = spread(Array.from({ length: times }, yardstick));
const page = await pageTimes(times);
const slider = await sliderFrames(times);
const recovery = await recoveryRepaints(times);
const typing = await typingTasks(times);
const lab = await bundledLab();
const simulated = await throughput(lab, times);
const repaint = await incidenceRepaint(lab, times);

const results = {
  machine: { cores: cpus().length, processor: cpus()[0]?.model ?? "unknown", node: process.version },
  milliseconds: {
    yardstick: sticks,
    ...page,
    longestTaskDragging: slider.longestTask,
    longestTaskTyping: typing,
    repaintTwelveArms: repaint.incidence,
    repaintTwelveArmsStacked: repaint.stacked,
    recoveryFirstPaint: recovery.first,
    recoveryRepaint: recovery.again,
  },
  repaintsPerSecond: slider.repaints,
  patientYearsPerSecond: simulated,
  ratios: {
    settledToFirst: page.settledFigure.median / page.firstFigure.median,
    firstToYardstick: page.firstFigure.median / sticks.median,
    settledToYardstick: page.settledFigure.median / sticks.median,
    fourArmsToOne: simulated.fourArms.median / simulated.oneArm.median,
    patientYearsPerYardstick: (simulated.fourArms.median * sticks.median) / 1000,
  },
};

function line(name: string, unit: string, { median, lowest, highest }: Spread): string {
  return `${name.padEnd(34)} ${String(median).padStart(10)} ${unit} (${lowest} to ${highest})`;
}

if (process.argv.includes("--json")) {
  console.log(JSON.stringify(results, null, 2));
} else {
  console.log(
    `${results.machine.cores} cores, ${results.machine.processor}, Node ${results.machine.node}; medians of ${times}`,
  );
  console.log(line("yardstick", "ms", sticks));
  console.log(line("first figure, page", "ms", page.firstFigure));
  console.log(line("settled figure, page", "ms", page.settledFigure));
  console.log(line("longest task, page", "ms", page.longestTask));
  console.log(line("repaints, slider dragged to and fro", "a second", slider.repaints));
  console.log(line("longest task, slider dragged", "ms", slider.longestTask));
  console.log(line("longest task, typing (0: none)", "ms", typing));
  console.log(line("repaint, twelve arms, script", "ms", repaint.incidence));
  console.log(line("repaint, twelve arms stacked, script", "ms", repaint.stacked));
  console.log(line("2,000 courses of recovery, a new answer", "ms", recovery.first));
  console.log(line("2,000 courses of recovery, a repaint", "ms", recovery.again));
  console.log(line("simulation, one arm, one thread", "patient-years/s", simulated.oneArm));
  console.log(line("simulation, four arms, one thread", "patient-years/s", simulated.fourArms));
  for (const [name, ratio] of Object.entries(results.ratios))
    console.log(`${name.padEnd(34)} ${ratio.toFixed(2).padStart(10)}`);
}
