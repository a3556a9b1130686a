import { setTimeout } from "node:timers/promises";

/** Asks again and again, five times a second, until there is an answer; an error, with what was waited for, after ten minutes. */
export async function until<Value>(what: string, ask: () => Promise<Value | null | undefined>): Promise<Value> {
  for (let time = 0; time < 3000; time += 1) {
    const answer = await ask();
    if (answer !== null && answer !== undefined) return answer;
    await setTimeout(200);
  }
  throw new Error(`ten minutes have not brought ${what}`);
}
