import { plannedImmunosuppression } from "./immunosuppression.ts";
import type { OraclePatient } from "./oracle-patient.ts";
import { completePatient } from "./oracle-patient.ts";
import type { RandomStream } from "./random-stream.ts";
import { randomStream } from "./random-stream.ts";
import type { ScheduledEffect } from "./scheduled-effect.ts";

interface Setting {
  readonly stream: RandomStream;
  readonly start: number;
  readonly plan: (day: number) => number;
  /** The one output of all calming effects of the schedule. */
  readonly output: number;
  readonly diagnosed: number;
}

type Recipe = (setting: Setting) => ScheduledEffect[];

const deplete: Recipe = ({ stream, start }) => [
  {
    kind: "deplete",
    from: start + stream.whole(0, 30),
    days: stream.whole(14, 120),
    rate: stream.logNormal(0.04, 0.7),
    spared: stream.chance(0.15) ? 0 : stream.beta(2, 8),
  },
];

const net: Recipe = ({ stream, start }) => [
  { kind: "net", from: start + stream.whole(0, 42), days: stream.whole(28, 120), theta: stream.between(-0.9, 0.9) },
];

const boluses: Recipe = ({ stream, start }) => {
  const left = stream.beta(6, 4);
  return [0, 3, 7, 10].map((day) => ({ kind: "bolus", day: start + day, left }));
};

const exchanges: Recipe = ({ stream, start }) => {
  const left = stream.between(0.3, 0.44);
  return [0, 2, 4, 6, 8].map((day) => ({ kind: "remove", day: start + day, left }));
};

const adsorptions: Recipe = ({ stream, start }) => {
  const left = 2 ** -stream.between(1.5, 3.5);
  const days = [0, 1, 2, 3, 4, 7, 8, 9, 10, 11, 14, 15, 16, 17, 18, 21, 22];
  return days.map((day) => ({ kind: "remove", day: start + day, left }));
};

const supply: Recipe = ({ stream, start }) => {
  const doses = stream.whole(1, 3);
  const lacksAntigen = stream.chance(0.5);
  const decay = stream.chance(0.1) ? 8 : stream.between(4, 90);
  const eps = stream.between(0.05, 0.5) / doses;
  return Array.from({ length: doses }, (_, dose) => ({
    kind: "supply",
    day: start + 7 + 7 * dose,
    eps,
    decay,
    lacksAntigen,
  }));
};

const calm: Recipe = ({ stream, start, output }) => [
  {
    kind: "calm",
    day: start + stream.whole(0, 28),
    size: stream.between(0.2, 1),
    decay: stream.between(10, 90),
    output,
  },
];

const epo: Recipe = ({ stream, start }) => [
  { kind: "epo", from: start + stream.whole(0, 14), days: stream.whole(28, 84), add: stream.between(200, 1000) },
];

const graft: Recipe = ({ stream, start }) => [
  { kind: "graft", from: start + stream.whole(0, 14), days: stream.whole(28, 150), rise: stream.logNormal(0.25, 0.6) },
];

const attack: Recipe = ({ stream, start }) => [
  { kind: "gvp", from: start + stream.whole(14, 60), rate: stream.logNormal(0.03, 0.6) },
];

const steroid: Recipe = ({ stream, start, plan, diagnosed }) => {
  const level = stream.pick([1, 1, 1.5]);
  const knots = [100, 180].map((day) => Math.round(day - diagnosed)).filter((day) => day > start + 56);
  return [
    {
      kind: "immunosuppression",
      points: [[start, level], [start + 28, level], ...[start + 56, ...knots].map((day) => [day, plan(day)] as const)],
    },
  ];
};

const taper: Recipe = ({ stream, start, plan }) => {
  const from = plan(start);
  const days = stream.pick([14, 28, 56]);
  return [
    {
      kind: "immunosuppression",
      points: [
        [start, from],
        [start + days, Math.min(0.5 * from, stream.chance(0.7) ? 0 : plan(start + days))],
      ],
    },
  ];
};

const suppression: Recipe = (setting) => (setting.stream.chance(0.5) ? steroid(setting) : taper(setting));

/** Patient i takes recipe i mod their number, so that a run of as many patients meets each; chance adds others. */
const recipes: readonly (readonly Recipe[])[] = [
  [],
  [deplete],
  [deplete, deplete],
  [deplete, boluses, net],
  [net, net],
  [exchanges],
  [exchanges, deplete, boluses],
  [adsorptions, exchanges],
  [steroid, calm],
  [taper],
  [steroid, net, deplete],
  [supply],
  [supply, supply, calm],
  [calm, calm],
  [epo],
  [epo, epo, graft],
  [graft, graft],
  [attack],
  [attack, deplete, taper],
  [supply, exchanges, epo, net],
];

const extras: readonly Recipe[] = [deplete, net, boluses, exchanges, supply, calm, epo, graft, attack, suppression];

/** Schedule `index` of the stream `seed` for a patient: whole days, at most one change of immunosuppression, one output for all calming. */
export function randomSchedule(seed: number, index: number, patient: OraclePatient): ScheduledEffect[] {
  const stream = randomStream(seed, index, 2);
  const diagnosed = completePatient(patient).Tdx;
  const setting: Setting = {
    stream,
    start: stream.whole(0, 150),
    plan: plannedImmunosuppression(diagnosed).level,
    output: stream.chance(0.5) ? 0 : stream.between(0.1, 0.9),
    diagnosed,
  };
  const recipe = recipes[index % recipes.length] ?? [];
  const own = recipe.flatMap((one) => one(setting));
  const extra = stream.chance(0.4) ? stream.pick(extras)(setting) : [];
  const suppressed = own.some(({ kind }) => kind === "immunosuppression");
  return [...own, ...extra.filter(({ kind }) => !(suppressed && kind === "immunosuppression"))];
}
