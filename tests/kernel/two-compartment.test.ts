import { expect, it } from "vitest";
import { parabola } from "../../src/kernel/parabola.ts";
import { writePropagator } from "../../src/kernel/two-compartment.ts";
import { at } from "../oracle/at.ts";

const cases = [
  { clearance: 0.178, outward: 0.099, back: 0.35, secretion: 2.1 },
  { clearance: 0.0733, outward: 0.428, back: 0.35, secretion: 0.9 },
  { clearance: 8, outward: 0.4, back: 0.1, secretion: 1 },
  { clearance: 1e-4, outward: 0.9, back: 1, secretion: 3 },
];
const secretions = [1, 0.8, 0.3] as const;

/** Plasma after each quarter and outside at the end, by Runge and Kutta in steps of 1/1024 d. */
function slowly({ clearance, outward, back, secretion }: (typeof cases)[number], plasma: number, outside: number) {
  const slope = (x: number, a: number, q: number): readonly [number, number] => [
    secretion * parabola(...secretions, x) - (clearance + outward) * a + back * q,
    outward * a - back * q,
  ];
  const h = 1 / 1024;
  const quarters: number[] = [];
  let [a, q] = [plasma, outside];
  for (let step = 0; step < 1024; step += 1) {
    const x = step * h;
    const [a1, q1] = slope(x, a, q);
    const [a2, q2] = slope(x + h / 2, a + (h / 2) * a1, q + (h / 2) * q1);
    const [a3, q3] = slope(x + h / 2, a + (h / 2) * a2, q + (h / 2) * q2);
    const [a4, q4] = slope(x + h, a + h * a3, q + h * q3);
    a += (h / 6) * (a1 + 2 * a2 + 2 * a3 + a4);
    q += (h / 6) * (q1 + 2 * q2 + 2 * q3 + q4);
    if ((step + 1) % 256 === 0) quarters.push(a);
  }
  return [...quarters, q];
}

it.each(cases)("agrees with small steps: %j", (rates) => {
  const size = 3;
  const lane = 1;
  const out = new Float64Array(25 * size);
  writePropagator(rates, out, lane, size);
  const state = [12, 5, ...secretions];
  const answers = [0, 5, 10, 15, 20].map((from) =>
    state.reduce((sum, value, term) => sum + value * at(out, (from + term) * size + lane), 0),
  );
  slowly(rates, 12, 5).forEach((value, index) => expect(answers[index]).toBeCloseTo(value, 9));
  expect(out.filter((_, index) => index % size !== lane).every((value) => value === 0)).toBe(true);
});

it("keeps antibody in balance with constant secretion", () => {
  const out = new Float64Array(25);
  const outward = (0.35 * 0.55) / 0.45;
  writePropagator({ clearance: 0.07, outward, back: 0.35, secretion: 0.07 * 24 }, out, 0, 1);
  const state = [24, (24 * 0.55) / 0.45, 1, 1, 1];
  const answers = [0, 5, 10, 15, 20].map((from) => state.reduce((sum, v, term) => sum + v * at(out, from + term), 0));
  [24, 24, 24, 24, (24 * 0.55) / 0.45].forEach((value, index) => expect(answers[index]).toBeCloseTo(value, 11));
});
