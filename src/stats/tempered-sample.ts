import { logarithm, normalQuantile, uniform } from "../kernel/index.ts";
import { gaussianFit } from "./gaussian-fit.ts";
import { nextTemperature, temperedWeights } from "./next-temperature.ts";
import { systematicResample } from "./systematic-resample.ts";

/** Streams of the generator from here on are the sampler's: one a sweep. */
const STREAM = 1000;
const FIRST_SPREAD = 0.5;
const WANTED_ACCEPTANCE = 0.3;
/** Moves at the last temperature, in those of each before it. */
const LAST_MOVES = 3;

/** A sampler's plan: coordinates, islands of so many points each, moves of every point at each temperature, and the seed. */
export interface SampleSetting {
  readonly dimensions: number;
  readonly islands: number;
  readonly perIsland: number;
  readonly moves: number;
  readonly seed: number;
}

/** One temperature: its exponent, the share of moves accepted at it, and how many of the first points still have offspring. */
export interface Level {
  readonly temperature: number;
  readonly acceptance: number;
  readonly families: number;
}

/** Equally weighted points, an island after the other; `family` is the first point each descends from. */
export interface Sample {
  readonly points: readonly Float64Array[];
  readonly logLikelihoods: Float64Array;
  readonly family: readonly number[];
  readonly levels: readonly Level[];
}

/** Logarithms of the likelihoods of points, in their order. */
export type LogLikelihoods = (points: readonly Float64Array[]) => Promise<Float64Array>;

function halfSquare(point: Float64Array): number {
  return 0.5 * point.reduce((sum, value) => sum + value * value, 0);
}

/**
 * Draws from the distribution whose density is a standard normal one times a likelihood: tempered sequential Monte Carlo. The exponent of the likelihood rises as far as half of the points stay worth something, points are resampled within their island, and each moves by preconditioned Crank–Nicolson steps around a normal distribution fitted to all of them, accepted by Metropolis and Hastings; the size of the steps follows the share accepted.
 * Every random number depends on seed, sweep, point and coordinate only, so that likelihoods may be worked out in any order, by anybody. Sources: Del Moral, Doucet & Jasra 2006, 10.1111/j.1467-9868.2006.00553.x; Cotter et al. 2013, 10.1214/13-STS421; islands as in Vergé et al. 2015, 10.1007/s11222-013-9429-x.
 */
export async function temperedSample(setting: SampleSetting, logLikelihoods: LogLikelihoods): Promise<Sample> {
  const { dimensions, islands, perIsland, seed } = setting;
  const count = islands * perIsland;
  let sweep = 0;
  const normals = (point: number): Float64Array =>
    Float64Array.from({ length: dimensions }, (_, i) => normalQuantile(uniform(seed, STREAM + sweep, point, i)));
  let points: readonly Float64Array[] = Array.from({ length: count }, (_, point) => normals(point));
  let likelihoods = await logLikelihoods(points);
  let family: readonly number[] = points.map((_, point) => point);
  let temperature = 0;
  let spread = FIRST_SPREAD;
  const levels: Level[] = [];

  const resample = (rise: number): void => {
    const weights = temperedWeights(likelihoods, rise);
    const survivors = Array.from({ length: islands }, (_, island) => {
      const from = island * perIsland;
      const own = weights.subarray(from, from + perIsland);
      return systematicResample(own, uniform(seed, STREAM + sweep, count + island, 0)).map((at) => from + at);
    }).flat();
    points = survivors.map((at) => points[at] ?? new Float64Array());
    likelihoods = Float64Array.from(survivors, (at) => likelihoods[at] ?? NaN);
    family = survivors.map((at) => family[at] ?? NaN);
  };

  const move = async (): Promise<number> => {
    const fit = gaussianFit(points);
    const keep = Math.sqrt(1 - spread * spread);
    const proposed = points.map((point, index) => fit.around(point, keep, spread, normals(index)));
    const found = await logLikelihoods(proposed);
    let accepted = 0;
    points = points.map((point, index) => {
      const other = proposed[index] ?? point;
      const [before, after] = [likelihoods[index] ?? NaN, found[index] ?? NaN];
      const gain =
        temperature * (after - before) -
        (halfSquare(other) - halfSquare(point)) +
        (fit.energy(other) - fit.energy(point));
      if (!(logarithm(uniform(seed, STREAM + sweep, index, dimensions)) < gain)) return point;
      likelihoods[index] = after;
      accepted += 1;
      return other;
    });
    return accepted / count;
  };

  while (temperature < 1) {
    const next = nextTemperature(likelihoods, temperature);
    sweep += 1;
    resample(next - temperature);
    temperature = next;
    const moves = setting.moves * (temperature === 1 ? LAST_MOVES : 1);
    let acceptance = 0;
    for (let done = 0; done < moves; done += 1) {
      sweep += 1;
      const share = await move();
      acceptance += share / moves;
      spread = Math.min(1, Math.max(0.02, spread * (1 + 2 * (share - WANTED_ACCEPTANCE))));
    }
    levels.push({ temperature, acceptance, families: new Set(family).size });
  }
  return { points, logLikelihoods: likelihoods, family, levels };
}
