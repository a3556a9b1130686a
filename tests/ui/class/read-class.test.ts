import { describe, expect, test } from "vitest";
import type { ExerciseAnswer } from "../../../src/schema/exercise-answer.ts";
import type { SentAnswers } from "../../../src/schema/sent-answers.ts";
import { questionsId, shareAnswers } from "../../../src/share/index.ts";
import { exercisesIn, readClass } from "../../../src/ui/class/read-class.ts";
import { askingNotebook, exercises } from "./asking-notebook.ts";

const notebook = questionsId(askingNotebook);
const { title } = askingNotebook;

function linkOf(sent: Partial<SentAnswers>): string {
  const link = shareAnswers({ notebook, title, answers: { waiting: { as: "number", value: 30 } }, ...sent });
  return link.ok ? link.value : expect.unreachable(JSON.stringify(link));
}

const refusals = (text: string): readonly string[] => readClass(text, askingNotebook).refused.map(({ why }) => why);

test("the exercises of a notebook are found in order", () => {
  expect(exercisesIn(askingNotebook)).toEqual(exercises);
});

describe("links of a class", () => {
  test("count once where they say the same under the same name", () => {
    const text = [
      linkOf({}),
      linkOf({ alias: "owl" }),
      linkOf({}),
      `see http://a.example/#${linkOf({ alias: "owl" })}.`,
    ];
    const { read, again, refused } = readClass(text.join("\n"), askingNotebook);
    expect(read.map(({ alias }) => alias)).toEqual([undefined, "owl"]);
    expect([again, refused]).toEqual([2, []]);
  });

  test("of another notebook, of another version of this one, and unreadable ones are refused with why", () => {
    expect(refusals(linkOf({ notebook: "0123456789abcdef", title: "Reading a titre" }))).toEqual([
      "it answers another notebook, “Reading a titre”",
    ]);
    expect(refusals(linkOf({ notebook: "0123456789abcdef" }))).toEqual([
      "its exercises are others than this notebook’s: another version of it",
    ]);
    expect(refusals(linkOf({}).slice(0, -4))).toEqual([expect.stringMatching(/^step 2 of 5: decoding: cut off/u)]);
  });

  test.each<readonly [string, ExerciseAnswer]>([
    ["waiting", { as: "number", value: 101 }],
    ["waiting", { as: "range", low: 1, high: 2, confidence: 50 }],
    ["half", { as: "range", low: 20, high: 10, confidence: 50 }],
    ["path", { as: "curve", heights: [1, 2, 3] }],
    ["under", { as: "choice", option: 3, confidence: 50 }],
    ["sorted", { as: "order", order: ["watch", "watch"] }],
    ["sorted", { as: "order", order: ["watch", "epo"] }],
    ["nothing", { as: "number", value: 1 }],
  ])("with an answer that is none to %s is refused whole", (id, answer) => {
    const link = linkOf({ answers: { waiting: { as: "number", value: 30 }, [id]: answer } });
    expect(refusals(link)).toEqual([`its answer to ${id} is none to that exercise`]);
  });

  test("with an answer to every kind of exercise count", () => {
    const answers: SentAnswers["answers"] = {
      waiting: { as: "number", value: 100 },
      half: { as: "range", low: 0, high: 720, confidence: 100 },
      path: { as: "curve", heights: [0, 100] },
      under: { as: "choice", option: 2, confidence: 0 },
      sorted: { as: "order", order: ["ucb-single", "watch"] },
    };
    expect(readClass(linkOf({ answers }), askingNotebook).read.map((sent) => sent.answers)).toEqual([answers]);
  });

  test("are none in a text without any", () => {
    expect(readClass("Dear all, a1 is a size of paper.", askingNotebook)).toEqual({ read: [], refused: [], again: 0 });
  });
});
