import { expect, it } from "vitest";
import { committedBefore } from "../../src/kernel/index.ts";
import { drawPatient } from "../../src/model/draw-patient.ts";
import { effectOf } from "./random-effects.ts";
import { livePatient } from "../../src/model/live-patient.ts";
import { modelStructure } from "../../src/model/model-structure.ts";
import { Structure } from "../../src/schema/structure.ts";
import { randomStream } from "../oracle/random-stream.ts";
import { at } from "../oracle/at.ts";
import { typicalWith } from "./facts.ts";

const ironPerGram = 3.465;
const typical = typicalWith({});

it.each(Structure.options)(
  "acceptance 4, %s: iron is conserved to 1e-9 in random patients under random effects (seed 4), and the marrow's edge agrees with haemoglobin",
  (name) => {
    const structure = modelStructure(name);
    const worst = { balance: 0, viable: 0, edge: 0 };
    for (let id = 0; id < (name === "standard" ? 40 : 12); id += 1) {
      const patient = structure.patientOf(drawPatient(typical, 4, id));
      const stream = randomStream(4, id);
      const effects = Array.from({ length: 4 }, () => effectOf(stream));
      const perTransfusion = 2 * patient.unitHaemoglobin;
      let transfusions = 0;
      let initial = NaN;
      livePatient(
        { patient, effects, changes: [], lastDay: 365, structure },
        typical,
        ({ day, transfused, haemoglobin, lanes }) => {
          const volume = at(lanes.bloodVolume, 0);
          if (day === -40) initial = 8.2 * volume;
          if (transfused) transfusions += 1;
          const viable = at(lanes.given, 0);
          const given = transfusions * perTransfusion;
          const body = at(lanes.senescent, 0) + (given - viable) - at(lanes.committed, 0);
          const young = at(lanes.committed, 0) - committedBefore(lanes, 0, day + 40, patient.normoblastDelay + 5);
          const transit = young - at(lanes.reticulocytes, 0);
          const balance = body + haemoglobin * volume + transit - given + at(lanes.lost, 0) - initial;
          const turnover = ironPerGram * (initial + given + at(lanes.committed, 0));
          worst.balance = Math.max(worst.balance, Math.abs(balance * ironPerGram) / turnover);
          worst.viable = Math.max(worst.viable, Math.abs(viable - given * patient.viableShare));
          if (transfused || day === -40) return;
          const deficit = Math.max(0, patient.healthyHaemoglobin - haemoglobin);
          const edge = patient.normoblastDelay + 3.5 * Math.exp(-0.05 * deficit);
          const reticulocytes = young - (at(lanes.committed, 0) - committedBefore(lanes, 0, day + 40, edge));
          worst.edge = Math.max(worst.edge, Math.abs(reticulocytes - at(lanes.reticulocytes, 0)) / volume);
        },
      );
    }
    expect(worst.balance).toBeLessThan(1e-9);
    expect(worst.viable).toBeLessThan(1e-9);
    expect(worst.edge).toBeLessThan(0.001);
  },
);
