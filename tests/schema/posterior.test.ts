import { describe, expect, it } from "vitest";
import { drawnFacts } from "../../src/model/drawn-facts.ts";
import { parameterDraw, posteriorTable } from "../../src/schema/posterior.ts";
import { columnsOf } from "../../src/schema/table-schema.ts";
import { parseTable } from "../../src/tables/index.ts";
import { dataTexts, regimenIds } from "../data/data-texts.ts";
import { facts } from "../model/facts.ts";

const read = (text: string) => parseTable(posteriorTable, "posterior.csv", text, regimenIds);
const names = [...columnsOf(posteriorTable).keys()].filter((name) => name !== "draw");

describe("posterior.csv", () => {
  it("is read whole, numbered from 1, and every draw is one the facts can take", () => {
    const parsed = read(dataTexts.posterior);
    if (!parsed.ok) throw new Error("unreadable");
    expect(parsed.value.failures).toEqual([]);
    expect(parsed.value.rows.map(({ draw }) => draw)).toEqual(parsed.value.rows.map((_, index) => index + 1));
    for (const row of parsed.value.rows) {
      const draw = parameterDraw(row);
      expect(Object.keys(draw).toSorted()).toEqual(names.toSorted());
      expect(drawnFacts(facts, draw).parameters).toHaveLength(facts.parameters.length);
    }
  });

  it("draws everything that is said to be unknown", () => {
    const symbols = facts.parameters.filter(({ prior }) => prior !== null).map(({ symbol }) => symbol);
    const spread = facts.parameters.filter(({ prior }) => prior?.includes("SD N+") === true);
    const cordBlood = new Set(facts.regimens.filter((row) => row.cordBlood === "yes").map(({ id }) => id));
    const drawnAs = (id: string): string => (cordBlood.has(id) ? "cord-blood" : id);
    const unknown = facts.effects.filter(
      ({ role, distribution }) => role === "default" && distribution !== null && distribution !== "assumed",
    );
    const expected = new Set([
      ...symbols,
      ...spread.map(({ symbol }) => `sd ${symbol}`),
      ...unknown.map(({ regimen, kind }) => `${drawnAs(regimen)} ${kind}`),
      "daratumumab spared",
      ...facts.regimens.filter(({ deathSd }) => deathSd > 0).map(({ id }) => `${drawnAs(id)} death`),
      ...facts.regimens.filter(({ relapseSd }) => relapseSd > 0).map(({ id }) => `${drawnAs(id)} relapse`),
    ]);
    expect(new Set(names)).toEqual(expected);
  });

  it("refuses a mix of classes that does not add up", () => {
    const [header = "", first = ""] = dataTexts.posterior.split("\n");
    const at = header.split(",").indexOf("classCellular");
    const broken = first.split(",").with(at, "0.9").join(",");
    const parsed = read(`${header}\n${broken}\n`);
    expect(parsed).toMatchObject({ ok: true, value: { refused: 1, failures: [{ reason: "range" }] } });
  });
});
