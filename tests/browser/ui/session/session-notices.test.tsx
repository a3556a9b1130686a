import { render } from "preact";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openSession } from "../../../../src/notebook/index.ts";
import { contextOf } from "../../../../src/ui/cells/context-of.ts";
import { openAnswerDesk } from "../../../../src/ui/exercise/answer-desk.ts";
import { KeptWords } from "../../../../src/ui/session/kept-words.tsx";
import { openAnswerKeeper } from "../../../../src/ui/session/open-answer-keeper.ts";
import { SessionNotices } from "../../../../src/ui/session/session-notices.tsx";
import { silentLab } from "../../../lab/silent-lab.ts";
import { askingNotebook } from "../../../ui/class/asking-notebook.ts";
import { memoryShelf } from "../../../ui/session/memory-shelf.ts";
import { openedNotebook } from "../opened-notebook.ts";
import { pageHostOf } from "../page-host-of.ts";

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

test("answers that this browser keeps are said to be saved, and those it refuses not to be", async () => {
  const lab = silentLab();
  const session = openSession({ notebook: askingNotebook, lab, withheld: true });
  const memory = memoryShelf();
  const answers = openAnswerDesk();
  const of = { kind: "shipped", name: "asking" } as const;
  const answerKeeper = openAnswerKeeper({ shelf: memory.tab(), desk: answers, of, ask: () => "How many?" });
  const open = openedNotebook(session, { answers, answerKeeper });
  const context = contextOf(open, session.view(), pageHostOf({ lab }));
  render(
    <>
      <KeptWords context={context} />
      <SessionNotices context={context} said="" shown />
    </>,
    place,
  );
  expect(place.textContent).toBe("");
  answers.commit("waiting", { as: "number", value: 30 });
  await expect.poll(() => place.textContent).toContain("answers saved in this browser");
  memory.refuse({ reason: "limit", message: "full storage", remedy: "delete notebooks you no longer need", place: {} });
  answers.commit("waiting", { as: "number", value: 31 });
  await expect
    .poll(() => place.querySelector(".session-notice")?.textContent)
    .toBe("Your answers are not kept in this browser: Full storage. They stay until this page is closed.");
  session.close();
});
