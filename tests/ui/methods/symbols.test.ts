import { describe, expect, test } from "vitest";
import { writtenSymbol } from "../../../src/ui/methods/maths/written-symbol.ts";
import { symbolMeaning } from "../../../src/ui/methods/symbol-meaning.ts";
import { symbolOfParameter, symbols } from "../../../src/ui/methods/symbols.ts";
import { groupedParameters, parameterGroups } from "../../../src/ui/methods/tables/parameter-groups.ts";
import { facts } from "../../model/facts.ts";

const { parameters } = facts;

describe("the symbols of the equations", () => {
  test("each means something, in words or by rows of the table", () => {
    const meanings = Object.values(symbols).map((symbol) => symbolMeaning(symbol, parameters));
    expect(meanings.filter((meaning) => meaning.length < 5)).toEqual([]);
  });

  test("are written no two alike", () => {
    const written = Object.values(symbols).map(({ of, index }) => JSON.stringify([writtenSymbol(of), index]));
    expect(new Set(written).size).toBe(written.length);
  });

  test("quote the table, and follow it", () => {
    const { L, kP } = symbols;
    expect(symbolMeaning(L, parameters)).toBe("mean red-cell lifespan: 116.7\u00a0d");
    expect(symbolMeaning(kP, parameters)).toBe(
      "loss of host plasma cells, self-limited class: 0.04951\u00a0per day and the same, persistent class: 0.005\u00a0per day",
    );
    const changed = parameters.map((row) => (row.symbol === "L" ? { ...row, value: 100 } : row));
    expect(symbolMeaning(L, changed)).toBe("mean red-cell lifespan: 100\u00a0d");
  });

  test("are those the table says a parameter has in text", () => {
    const named = parameters.filter(({ inText }) => inText !== null && /^[A-Za-z]/u.test(inText));
    expect(named.length).toBeGreaterThan(25);
    const wrong = named.filter(({ symbol, inText }) => {
      const own = symbolOfParameter(symbol);
      return own !== undefined && own.of !== inText && inText?.startsWith(`${own.of}_`) !== true;
    });
    expect(wrong.map(({ symbol }) => symbol)).toEqual([]);
    const unknown = named.filter(({ symbol }) => symbolOfParameter(symbol) === undefined).map(({ symbol }) => symbol);
    expect(unknown).toEqual(["window"]);
  });
});

describe("the groups of the table of parameters", () => {
  test("hold every row once, and name no row there is not", () => {
    const grouped = groupedParameters(parameters);
    expect(grouped.map(({ heading }) => heading)).toEqual(parameterGroups.map(({ heading }) => heading));
    const rows = grouped.flatMap((group) => group.rows.map(({ symbol }) => symbol));
    expect(rows.toSorted()).toEqual(parameters.map(({ symbol }) => symbol).toSorted());
    expect(parameterGroups.flatMap((group) => group.symbols).toSorted()).toEqual(rows.toSorted());
  });

  test("show a row that no group names under Other", () => {
    expect(groupedParameters([{ symbol: "new" }]).at(-1)).toEqual({ heading: "Other", rows: [{ symbol: "new" }] });
  });
});
