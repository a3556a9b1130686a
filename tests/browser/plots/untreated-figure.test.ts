import { beforeAll, expect, test } from "vitest";
import { untreatedFigure, untreatedFinding, untreatedSeries } from "../../../src/plots/index.ts";
import { figureAnswers, type FigureState, stateHashes } from "./figure-states.ts";
import { untreatedOf } from "./untreated-states.ts";

beforeAll(() => document.fonts.ready);
const place = { width: 680, phone: false };
const answer: FigureState = { ...(figureAnswers["5 arms"] ?? expect.unreachable("no such answer")), place };

test.each([false, true])("it is drawn in every state, under draws: %s", (draws) => {
  expect(stateHashes((state) => untreatedFigure({ ...state.place, ...untreatedOf(state, draws) }))).toMatchSnapshot(
    "states",
  );
});

test("an interval a row under draws and none without; the words are the finding; a mark a row", () => {
  const drawn = untreatedFigure({ ...place, ...untreatedOf(answer, true) });
  const plain = untreatedFigure({ ...place, ...untreatedOf(answer, false) });
  const intervals = (figure: SVGSVGElement): number => figure.querySelectorAll("path[stroke='var(--arm-1)']").length;
  expect([intervals(drawn), intervals(plain)]).toEqual([5, 0]);
  expect(drawn.getAttribute("aria-label")).toContain(untreatedFinding(untreatedOf(answer, true)));
  const [chances] = untreatedSeries({ ...place, ...untreatedOf(answer, true) });
  expect(chances?.marks).toHaveLength(5);
  expect(chances?.marks[2]?.says).toMatch(/^Fastest three of six untreated: .*% \(.*–\u2060.*%\)$/u);
});
