/** A fragment taken apart: the link to a notebook, and the cell of the one figure that is asked for; null: all of it. */
export interface LinkParts {
  readonly link: string;
  readonly figure: string | null;
}

const mark = "&figure=";

/** Takes the fragment of a link apart. Total: a name that is no name is kept as it stands. */
export function linkParts(fragment: string): LinkParts {
  const at = fragment.indexOf(mark);
  if (at < 0) return { link: fragment, figure: null };
  const said = fragment.slice(at + mark.length);
  return { link: fragment.slice(0, at), figure: plain(said) };
}

/** The fragment that shows one figure of the notebook in a link. */
export function figureFragment(link: string, figure: string): string {
  return `${link}${mark}${encodeURIComponent(figure)}`;
}

function plain(said: string): string {
  try {
    return decodeURIComponent(said);
  } catch {
    return said;
  }
}
