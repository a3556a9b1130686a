import type { Page, Worker } from "playwright";

/** What an expression says in each worker of a page; one that is let go meanwhile, as the lab does with those nobody needs, has nothing to say. */
export async function inWorkers(page: Page, expression: string): Promise<readonly unknown[]> {
  const ask = async (worker: Worker): Promise<readonly unknown[]> => {
    try {
      return [await worker.evaluate(expression)];
    } catch (error) {
      if (page.workers().includes(worker)) throw error;
      return [];
    }
  };
  return (await Promise.all(page.workers().map(ask))).flat();
}

/** Keeps from now on what the page asks of its lab; answers how to let the lab have it all. */
export async function holdLab(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const post: unknown = Reflect.get(Worker.prototype, "postMessage");
    if (typeof post !== "function") throw new Error("workers cannot be asked");
    const held: (() => void)[] = [];
    Worker.prototype.postMessage = function postMessage(...asked: readonly unknown[]) {
      held.push(() => void Reflect.apply(post, this, asked));
    };
    const letGo = (): void => {
      Reflect.set(Worker.prototype, "postMessage", post);
      for (const ask of held) ask();
    };
    Reflect.set(globalThis, "letGo", letGo);
  });
  return async () => page.evaluate("letGo()");
}

/** Has a simulate worker of a page, the last to have come, end itself in place of answering when it has next simulated patients. */
export async function endBeforeAnswer(page: Page): Promise<void> {
  await page
    .workers()
    .at(-1)
    ?.evaluate(() => {
      const post: unknown = Reflect.get(globalThis, "postMessage");
      if (typeof post !== "function") throw new Error("the worker cannot answer");
      Reflect.set(globalThis, "postMessage", (answer: object, lent: readonly unknown[]) => {
        // Only counts of patients are lent and not copied.
        if (lent.length > 0) close();
        else Reflect.apply(post, globalThis, [answer, lent]);
      });
    });
}
