import { render } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSession } from "../../../../src/notebook/index.ts";
import { decodeAnswers, questionsId } from "../../../../src/share/index.ts";
import { contextOf } from "../../../../src/ui/cells/context-of.ts";
import { SendAnswers } from "../../../../src/ui/class/send-answers.tsx";
import type { AnswerDesk } from "../../../../src/ui/exercise/answer-desk.ts";
import { silentLab } from "../../../lab/silent-lab.ts";
import { askingNotebook } from "../../../ui/class/asking-notebook.ts";
import { until, typeInto } from "../editing/shown-notebook.tsx";
import { openedNotebook } from "../opened-notebook.ts";
import { pageHostOf } from "../page-host-of.ts";

let place: HTMLElement;
let desk: AnswerDesk;

beforeEach(() => {
  const lab = silentLab();
  const host = pageHostOf({ lab });
  const session = openSession({ notebook: askingNotebook, lab, withheld: true });
  const open = openedNotebook(session);
  desk = open.answers;
  const context = contextOf(open, session.view(), host);
  place = document.createElement("div");
  document.body.append(place);
  render(<SendAnswers context={context} />, place);
  session.close();
});

afterEach(() => {
  render(null, place);
  place.remove();
});

const link = (): string => place.querySelector("textarea")?.value ?? "";
const sent = (): unknown => decodeAnswers(link().slice(link().indexOf("#")));

test("nothing shows before an answer is committed to; then its link, which holds it and no more", async () => {
  expect(place.textContent).toBe("");
  desk.commit("waiting", { as: "number", value: 30 });
  await until(() => link() !== "");
  expect(place.textContent).toContain("1 of 5 answered.");
  expect(link()).toMatch(/^https:\/\/example\.org\/some\/folder\/#a1\.[\w-]{20,60}$/u);
  const notebook = questionsId(askingNotebook);
  const value = { notebook, title: "Asking", answers: { waiting: { as: "number", value: 30 } } };
  expect(sent()).toEqual({ ok: true, value });
  const field = place.querySelector("input");
  if (field === null) return expect.unreachable("no field for a name");
  typeInto(field, "  amber fox ");
  await until(() => JSON.stringify(sent()).includes("amber fox"));
  expect(sent()).toEqual({ ok: true, value: { ...value, alias: "amber fox" } });
  return undefined;
});

test("an answer given after the run's was seen is not sent in the place of the first", async () => {
  desk.commit("waiting", { as: "number", value: 30 });
  desk.reveal("waiting");
  desk.clear("waiting");
  desk.commit("waiting", { as: "number", value: 28 });
  await until(() => link() !== "");
  expect(JSON.stringify(sent())).toContain('"value":30');
});
