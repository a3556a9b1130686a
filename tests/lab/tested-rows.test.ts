import { expect, test } from "vitest";
import { testedRows } from "../../src/lab/tested-rows.ts";
import { predictionTable } from "../../src/schema/prediction.ts";
import { parseTable } from "../../src/tables/index.ts";
import { dataTexts, regimenIds } from "../data/data-texts.ts";
import { targets } from "../model/studies/targets.ts";

const parsed = parseTable(predictionTable, "predictions.csv", dataTexts.predictions, regimenIds);
const predictions = parsed.ok ? parsed.value.rows : [];
const rows = testedRows(targets, predictions);
const idsOf = (standing: string) => rows.filter((row) => row.standing === standing).map(({ id }) => id);

test("fitted, predicted and untested rows are those of the roles, and every shipped prediction is of the row as it is", () => {
  const roles = (role: string) => targets.filter((row) => row.role === role).map(({ id }) => id);
  expect(idsOf("fitted")).toEqual(roles("fit"));
  expect(idsOf("predicted")).toEqual(roles("predict"));
  expect(idsOf("untested")).toEqual(roles("context"));
  expect(rows.filter(({ standing, untested }) => (standing === "untested") !== (untested !== null))).toEqual([]);
  expect(predictions).toHaveLength(23);
});

test("a row whose number has changed since, or that is new, says that it is not simulated yet", () => {
  const changed = targets.map((row) => (row.id === "stussi" ? { ...row, value: 230 } : row));
  const found = testedRows(changed, predictions).find(({ id }) => id === "stussi");
  expect(found).toMatchObject({ standing: "untested", value: 230, low90: null });
  expect(found?.untested).toContain("erythron -- predictions");
});

test("what was counted is said with its day", () => {
  const said = (id: string) => rows.find((row) => row.id === id)?.says;
  expect(said("dara-6")).toBe("cumulative incidence of independence, day 183 from the first dose");
  expect(said("longval-q75")).toBe("days by which three quarters of the resolved had resolved");
  expect(said("helbig-median")).toBe("median days to recovery, sequential therapy");
});
