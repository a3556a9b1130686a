import { expect, test } from "vitest";
import { type SeriesTones, tones } from "../../../../src/plots/index.ts";
import { playTones, soundsFor } from "../../../../src/ui/listening/play-tones.ts";

const rate = 22_050;

function series(levels: readonly (number | null)[]): SeriesTones {
  const marks = levels.map((level, index) => ({ x: index, y: 0, says: "", level }));
  const [one] = tones([{ name: "one", marks }], 1);
  if (one === undefined) throw new Error("no series");
  return one;
}

async function rendered(one: SeriesTones): Promise<readonly [Float32Array, Float32Array]> {
  const context = new OfflineAudioContext(2, Math.ceil(rate * soundsFor(one)), rate);
  playTones(context, one, 0);
  const sound = await context.startRendering();
  return [sound.getChannelData(0), sound.getChannelData(1)];
}

function part(sound: Float32Array, from: number, to: number): Float32Array {
  return sound.slice(Math.floor(from * rate), Math.floor(to * rate));
}

function loudness(sound: Float32Array): number {
  return Math.sqrt(sound.reduce((sum, each) => sum + each * each, 0) / sound.length);
}

/** Hz, by how often the sound crosses zero upwards. */
function pitch(sound: Float32Array): number {
  const rises = sound.filter((each, index) => each >= 0 && (sound[index - 1] ?? 0) < 0).length;
  return (rises * rate) / sound.length;
}

test("a rising series sounds as long as it says, rises two octaves and goes from left to right", async () => {
  const one = series([0, 0.25, 0.5, 0.75, 1]);
  const [left, right] = await rendered(one);
  expect(left.length / rate).toBeCloseTo(1.4, 2);
  const middle = part(left, 0.45, 0.55);
  expect(loudness(middle)).toBeGreaterThan(0.02);
  const pitches = [0.1, 0.3, 0.5, 0.7].map((at) => pitch(part(left, at - 0.05, at + 0.05)));
  expect(pitches).toEqual(pitches.toSorted((a, b) => a - b));
  expect(pitch(middle)).toBeGreaterThan(400);
  expect(pitch(middle)).toBeLessThan(480);
  expect(pitch(part(right, 1.1, 1.3))).toBeCloseTo(880, -1.5);
  expect(loudness(part(left, 0.02, 0.1))).toBeGreaterThan(3 * loudness(part(right, 0.02, 0.1)));
  expect(loudness(part(right, 1.1, 1.3))).toBeGreaterThan(3 * loudness(part(left, 1.1, 1.3)));
});

test("what has no level is a rest, and the end does not click", async () => {
  const [left, right] = await rendered(series([0.5, null, 0.5]));
  expect(loudness(part(left, 0.55, 0.95))).toBeLessThan(0.001);
  expect(loudness(part(left, 0.1, 0.4))).toBeGreaterThan(0.02);
  expect(loudness(part(right, 1.1, 1.3))).toBeGreaterThan(0.02);
  expect(Math.abs(right.at(-1) ?? 1)).toBeLessThan(0.01);
});

test("a series that only rests is silence", async () => {
  const [left, right] = await rendered(series([null, null]));
  expect(loudness(left) + loudness(right)).toBe(0);
});
