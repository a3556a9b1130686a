import "./answers-page.css";
import { useMemo } from "preact/hooks";
import type { SentAnswers } from "../../schema/sent-answers.ts";
import { parseNotebook, questionsId } from "../../share/index.ts";
import { answerWords } from "../class/answer-words.ts";
import type { PageHost, ShippedNotebook } from "../page-host.ts";
import { fragmentOf, libraryId } from "../route.ts";
import { CopyField } from "../share/copy-field.tsx";
import { counted } from "../../base/counted.ts";

interface AnswersPageProps {
  /** The link, without its #. */
  readonly link: string;
  readonly sent: SentAnswers;
  readonly host: PageHost;
}

/** The notebook that came with the app and asks what was answered; null: none does. */
function askedBy(sent: SentAnswers, shipped: readonly ShippedNotebook[]): string | null {
  const found = shipped.find(({ name, title, text }) => {
    if (title !== sent.title) return false;
    const read = parseNotebook(text, `${name}.md`);
    return read.ok && questionsId(read.value) === sent.notebook;
  });
  return found?.name ?? null;
}

/** Where a link with answers leads: whose they are, what they answer, and where they are read. */
export function AnswersPage({ link, sent, host }: AnswersPageProps) {
  const { title, alias, answers } = sent;
  const shipped = useMemo(() => askedBy(sent, host.shipped), [sent]);
  const given = Object.entries(answers);
  return (
    <main class="answers-page">
      <h1 class="title">{alias === undefined ? "Somebody’s answers" : `Answers of ${alias}`}</h1>
      <p>
        To <cite>{title}</cite>: {counted(given.length, "exercise")} answered. The name is the one its sender typed, or
        none.
      </p>
      <dl class="answers-given">
        {given.map(([id, answer]) => (
          <div key={id}>
            <dt>{id}</dt>
            <dd>{answerWords(answer)}</dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>They are for the notebook’s Class view.</strong> Open the notebook, choose Class view from its commands
        (Ctrl K, or ⌘ K), and paste this link there beside those of others. Nothing was sent anywhere, and nothing has
        run.
      </p>
      <CopyField label="Link with the answers" copies="Copy link" text={`${host.address}#${link}`} rows={3} primary />
      <p class="answers-ways">
        {shipped !== null && (
          <a href={`#${fragmentOf({ kind: "shipped", name: shipped })}`}>
            Open <cite>{title}</cite>
          </a>
        )}
        <a href={`#${libraryId}`}>Notebooks</a>
      </p>
    </main>
  );
}
