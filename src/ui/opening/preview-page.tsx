import { useMemo } from "preact/hooks";
import type { Origin } from "../../notebook/index.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { decodeAnswers, decodeLink } from "../../share/index.ts";
import type { PageHost } from "../page-host.ts";
import { AnswersPage } from "./answers-page.tsx";
import { BadLink } from "./bad-link.tsx";
import { FigurePage } from "./figure-page.tsx";
import { linkParts } from "./link-parts.ts";
import { carriesAnswers } from "./openable.ts";
import { Preview } from "./preview.tsx";

interface PreviewPageProps {
  /** The link, without its #. */
  readonly fragment: string;
  readonly host: PageHost;
  /** Opens a notebook as one of the reader's own, beside her work. */
  readonly open: (notebook: Notebook, origin: Origin) => void;
}

/** What a link leads to: the notebook in it before anything of it has run, one figure of it, the answers it carries, or which step of opening it failed. */
export function PreviewPage(props: PreviewPageProps) {
  return carriesAnswers(props.fragment) ? <OpenedAnswers {...props} /> : <OpenedNotebook {...props} />;
}

function OpenedAnswers({ fragment, host }: PreviewPageProps) {
  const decoded = useMemo(() => decodeAnswers(fragment), [fragment]);
  if (!decoded.ok) return <BadLink failures={decoded.failures} go={host.go} />;
  return <AnswersPage link={fragment} sent={decoded.value} host={host} />;
}

function OpenedNotebook({ fragment, host, open }: PreviewPageProps) {
  const { link, figure } = linkParts(fragment);
  const decoded = useMemo(() => decodeLink(link), [link]);
  if (!decoded.ok) return <BadLink failures={decoded.failures} go={host.go} />;
  if (figure !== null) return <FigurePage link={link} figure={figure} notebook={decoded.value.notebook} host={host} />;
  return <Preview came={decoded.value} shipped={host.shipped} open={open} />;
}
