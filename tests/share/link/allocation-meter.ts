import { setTimeout } from "node:timers/promises";
import { decodeLink } from "../../../src/share/link/decode-link.ts";
import { hostileLinks } from "./hostile-links.ts";
import { shippedLink } from "./shipped-link.ts";

/*
 * Run by Node on its own, with room for so many young objects that none is collected while a link is refused
 * (--min-semi-space-size) and with gc exposed: what memory grows by is then all that was allocated.
 */
const collect: unknown = Reflect.get(globalThis, "gc");
if (typeof collect !== "function") throw new Error("run with --expose-gc");
const gc = (): unknown => Reflect.apply(collect, undefined, []);

function taken(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

let kept: unknown;

/** Collects until nothing more is given back: buffers are freed by another thread. */
async function settled(): Promise<number> {
  let before = NaN;
  for (let now = taken(); now !== before; now = taken()) {
    before = now;
    gc();
    await setTimeout(5);
    gc();
  }
  return before;
}

async function allocated(work: () => unknown): Promise<number> {
  await settled();
  const before = taken();
  kept = work();
  return taken() - before;
}

// Three million bytes, half in small lists, half in a buffer, of which nothing stays: the meter must see them all.
const known = await allocated(() => {
  let last: unknown;
  for (let times = 0; times < 1_500_000 / 48; times += 1) last = [times, times, times, last === undefined];
  last = new Uint8Array(1_500_000);
  return last === undefined;
});

// A link from an address is one piece of text, not a chain of pieces.
const flat = (text: string): string => Buffer.from(text, "latin1").toString("latin1");
const hostile = hostileLinks().map(({ name, link }) => [name, flat(link)] as const);
const good = flat(shippedLink().link);
// What is compiled and worked out once in a page's life is no part of a refusal.
decodeLink(good);
const opening = await allocated(() => decodeLink(good).ok);
const refusals: [string, number][] = [];
for (const [name, link] of hostile) refusals.push([name, await allocated(() => decodeLink(link).ok)]);
process.stdout.write(JSON.stringify({ known, opening, refusals, last: kept }));
