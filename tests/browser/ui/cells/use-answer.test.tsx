import { render } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { failed, ok, type Result } from "../../../../src/base/result.ts";
import type { Failure } from "../../../../src/schema/failure.ts";
import { type Asking, useAnswer } from "../../../../src/ui/cells/use-answer.ts";
import { drawn } from "../drawn.ts";

interface Held {
  readonly question: string;
  readonly answer: (result: Result<number, Failure>) => Promise<void>;
  readonly crash: (error: Error) => Promise<void>;
}

const refused: Failure = { reason: "missing", message: "no patient 3", remedy: "choose patient 4", place: {} };
let asked: Held[] = [];
let seen: Asking<string, number> | null = null;
let place: HTMLElement;

const ask = async (question: string): Promise<Result<number, Failure>> =>
  new Promise((resolve, reject) => {
    const answer = async (result: Result<number, Failure>): Promise<void> => {
      resolve(result);
      await drawn();
    };
    const crash = async (error: Error): Promise<void> => {
      reject(error);
      await drawn();
    };
    asked.push({ question, answer, crash });
  });

interface AskerProps {
  readonly question: string | null;
  readonly see: (asking: Asking<string, number>) => void;
}

function Asker({ question, see }: AskerProps) {
  see(useAnswer(question, ask));
  return null;
}

async function wonder(question: string | null): Promise<void> {
  const see = (asking: Asking<string, number>): void => {
    seen = asking;
  };
  render(<Asker question={question} see={see} />, place);
  await drawn();
}

beforeEach(() => {
  asked = [];
  seen = null;
  place = document.createElement("div");
});
afterEach(() => {
  render(null, place);
});

test("nothing is asked without a question; then its answer comes with it", async () => {
  await wonder(null);
  expect(asked).toEqual([]);
  expect(seen).toMatchObject({ answered: null, current: false, failures: [] });
  await wonder("a");
  await asked[0]?.answer(ok(1));
  expect(seen).toMatchObject({ answered: { question: "a", value: 1 }, current: true });
});

test("the last good answer stays while a new one comes, and only the latest question is heard", async () => {
  await wonder("a");
  await asked[0]?.answer(ok(1));
  await wonder("b");
  expect(seen).toMatchObject({ answered: { question: "a", value: 1 }, current: false, failures: [] });
  await wonder("c");
  await asked[2]?.answer(ok(3));
  await asked[1]?.answer(ok(2));
  expect(seen).toMatchObject({ answered: { question: "c", value: 3 }, current: true });
  await wonder(null);
  expect(seen).toMatchObject({ answered: { question: "c", value: 3 }, current: false });
});

test("the same question is not asked twice, nor one that comes back before another was answered", async () => {
  await wonder("a");
  await wonder("a");
  await asked[0]?.answer(ok(1));
  await wonder("b");
  await wonder("a");
  expect(asked.map(({ question }) => question)).toEqual(["a", "b"]);
  expect(seen).toMatchObject({ answered: { value: 1 }, current: true });
});

test("a failure is a value, goes with the next question, and can be asked again", async () => {
  await wonder("a");
  await asked[0]?.answer(ok(1));
  await wonder("b");
  await asked[1]?.answer(failed(refused));
  expect(seen).toMatchObject({ answered: { question: "a", value: 1 }, current: false, failures: [refused] });
  seen?.again();
  await drawn();
  expect(asked.map(({ question }) => question)).toEqual(["a", "b", "b"]);
  await asked[2]?.answer(ok(2));
  expect(seen).toMatchObject({ answered: { question: "b", value: 2 }, current: true, failures: [] });
});

test("a rejected answer is a failure like any other", async () => {
  await wonder("a");
  await asked[0]?.crash(new Error("out of memory"));
  expect(seen).toMatchObject({
    answered: null,
    current: false,
    failures: [{ reason: "worker", message: "broken answer: out of memory" }],
  });
});
