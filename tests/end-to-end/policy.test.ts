import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openElsewhere, type Elsewhere } from "./elsewhere.ts";
import { inWorkers } from "./page-workers.ts";
import { openHouse, settled, visit, type House, type Visit } from "./visit.ts";
import { wayOut, waysOut } from "./ways-out.ts";

const bare = `<!doctype html><title>No policy</title><script>
  globalThis.worker = new Worker(URL.createObjectURL(new Blob([""], { type: "text/javascript" })));
</script>`;

/** The text of an expression that starts a worker from an address and says how that ended. */
function workerFrom(address: string): string {
  return `(() => {
    try {
      new Worker(new URL("${address}", "${house.address}"));
      return "out";
    } catch (error) {
      return "stopped: " + error;
    }
  })()`;
}

const stopped: unknown = expect.stringMatching(/^stopped: /u);

/** What an expression says in the page and in its workers, of which there is one at least. */
async function everywhere(expression: string): Promise<readonly unknown[]> {
  const said = await inWorkers(reader.page, expression);
  expect(said.length).toBeGreaterThan(0);
  return [...said, await reader.page.evaluate(expression)];
}

let house: House;
let elsewhere: Elsewhere;
let reader: Visit;

beforeAll(async () => {
  [house, elsewhere] = await Promise.all([openHouse({ "/bare": bare }), openElsewhere()]);
});
afterAll(async () => {
  await house.close();
  await elsewhere.close();
});
beforeEach(async () => {
  reader = await visit(house);
});
afterEach(async () => {
  await reader.close();
});

describe("five ways out (promise 1)", () => {
  test("lead out of a worker whose page has no policy, so that the next tests can fail", async () => {
    await reader.page.goto(`${house.host.origin}/bare`);
    const worker = reader.page.workers()[0] ?? (await reader.page.waitForEvent("worker"));
    for (const way of waysOut) await worker.evaluate(wayOut(way, elsewhere.origin));
    expect(elsewhere.takeArrivals().toSorted()).toEqual(waysOut.map((way) => `/${way}`).toSorted());
  });

  test("none leads out of any worker of the page, nor of the page, and neither can start a worker from an address, which would have no policy", async () => {
    await reader.page.goto(house.address);
    await settled(reader.page);
    for (const way of waysOut) {
      const said = await everywhere(wayOut(way, elsewhere.origin));
      expect([way, said]).toEqual([way, said.map(() => stopped)]);
    }
    expect(elsewhere.takeArrivals()).toEqual([]);
    const lab = await reader.page.evaluate(
      () => performance.getEntriesByType("resource").find(({ name }) => /\/lab-[^/]*\.js$/u.test(name))?.name,
    );
    for (const address of [lab, "./service-worker.js"]) {
      const said = await everywhere(workerFrom(address ?? expect.unreachable("the lab's script was fetched")));
      expect(said).toEqual(said.map(() => stopped));
    }
  });
});

describe("the page keeps to itself (promise 1)", () => {
  test("no request leaves its origin, none fails, and nothing is said on the console", async () => {
    await reader.page.goto(house.address);
    await settled(reader.page);
    expect({ foreign: reader.foreign, failed: reader.failed, said: reader.said }).toEqual({
      foreign: [],
      failed: [],
      said: [],
    });
  });

  test("text does not become code or elements", async () => {
    await reader.page.goto(house.address);
    const tried = await reader.page.evaluate(() => {
      const attempt = (what: () => void): string => {
        try {
          what();
          return "done";
        } catch (error) {
          return error instanceof Error ? error.name : "?";
        }
      };
      return {
        html: attempt(() => {
          document.createElement("p").innerHTML = "<b>b</b>";
        }),
        script: attempt(() => {
          document.createElement("script").textContent = "globalThis.ran = true";
        }),
        address: attempt(() => {
          document.createElement("script").src = "data:text/javascript,globalThis.ran=true";
        }),
        secondPolicy: attempt(() => {
          const types: unknown = Reflect.get(window, "trustedTypes");
          if (typeof types !== "object" || types === null) return;
          const create: unknown = Reflect.get(types, "createPolicy");
          if (typeof create === "function") Reflect.apply(create, types, ["another", {}]);
        }),
        inline: attempt(() => {
          document.body.setAttribute("onclick", "globalThis.ran = true");
          document.body.click();
        }),
      };
    });
    expect(tried).toEqual({
      html: "TypeError",
      script: "TypeError",
      address: "TypeError",
      secondPolicy: "TypeError",
      inline: expect.any(String),
    });
    expect(await reader.page.evaluate("globalThis.ran === undefined")).toBe(true);
  });
});
