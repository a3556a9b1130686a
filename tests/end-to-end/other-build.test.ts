import { afterAll, beforeAll, expect, test } from "vitest";
import { type DataSources, openLab } from "../../src/lab/open-lab.ts";
import { runRequest, verdict } from "../../src/notebook/index.ts";
import { encodeLink } from "../../src/share/index.ts";
import { dataSources } from "../lab/data-sources.ts";
import { smallNotebook, withCell } from "../notebook/small-notebook.ts";
import { verdictWords } from "../../src/ui/opening/verdict-words.ts";
import { type SecondBuild, secondBuild } from "./second-build.ts";
import { serveStatic, type StaticServer } from "./static-server.ts";
import { atRest, type House, openHouse, visit } from "./visit.ts";

const notebook = withCell(smallNotebook, { kind: "simulate", id: "run", arms: "arms", patients: 100 });

/** One value of the parameters, otherwise than it ships. */
function changed(parameters: string): string {
  return parameters.replace(/^(L,mean red-cell lifespan,)116\.7,/mu, "$190,");
}

async function fingerprintWith(sources: DataSources): Promise<string> {
  const lab = openLab({ sources, store: null, spawn: null, kernel: null, workers: 1 });
  const request = runRequest(notebook, "run");
  if (!lab.ok || !request.ok) throw new Error("the small notebook can be run");
  const answer = await lab.value.simulate(new AbortController().signal, request.value, () => {});
  if (!answer.ok) throw new Error(JSON.stringify(answer.failures));
  return answer.value.fingerprint;
}

let build: SecondBuild;
let host: StaticServer;
let house: House;
beforeAll(async () => {
  [build, house] = await Promise.all([secondBuild("data/parameters.csv", changed), openHouse()]);
  host = await serveStatic(build.folder, "/");
});
afterAll(async () => {
  await host.close();
  await house.close();
  build.remove();
});

test("a second build with one parameter changed names the first number that differs from the link's (promise 15)", async () => {
  const sent = await fingerprintWith(dataSources);
  const there = await fingerprintWith({ ...dataSources, parameters: changed(dataSources.parameters) });
  const request = runRequest(notebook, "run");
  const expected = request.ok ? verdict(there, sent, request.value) : null;
  expect(expected?.kind).toBe("number");
  const link = encodeLink(notebook, [{ run: "run", fingerprint: sent }]);
  const reader = await visit({ ...house, host });
  await reader.page.goto(`${host.origin}/#${link}`);
  await reader.page.getByText("Nothing of it has run.").waitFor();
  await atRest(reader.page);
  await reader.page.getByRole("button", { name: "Run", exact: true }).click();
  await expect
    .poll(async () => reader.page.locator(".verdict p").innerText())
    .toBe(expected === null ? "" : `${verdictWords(expected)}.`);
  expect([reader.said, reader.foreign]).toEqual([[], []]);
  await reader.close();
});
