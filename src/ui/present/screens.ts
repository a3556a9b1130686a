import type { Root, RootContent } from "mdast";
import type { PlannedCell } from "../../notebook/index.ts";
import { plainText } from "../prose/plain-text.ts";

/** One screen of a presentation: what it is called, prose, and the cells below it. The first opens with the notebook's title. */
export interface Screen {
  readonly title: string;
  readonly opens: boolean;
  readonly prose: Root | null;
  readonly cells: readonly PlannedCell[];
}

/** Prose cut where its sections begin: at headings of the first two depths. */
function sectionsOf({ children }: Root): readonly Root[] {
  const sections: RootContent[][] = [];
  for (const node of children) {
    if (sections.length === 0 || (node.type === "heading" && node.depth <= 2)) sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections.map((nodes) => ({ type: "root", children: nodes }));
}

function headingOf(prose: Root | null): string | null {
  const [first] = prose?.children ?? [];
  return first?.type === "heading" ? plainText(first.children) : null;
}

/** Whether a cell is shown to a room: exercises, figures, tables and controls that readers see; never a note. */
function isShown({ cell }: PlannedCell): boolean {
  if (cell.kind === "control") return cell.hidden !== true;
  return cell.kind === "chart" || cell.kind === "table" || cell.kind === "exercise";
}

/** The screens of a notebook in its order: a cell a screen, prose cut at its sections. A heading with nothing below it, and controls, stand above the cell that follows them. `trees` are the prose cells' in order. */
export function screensOf(title: string, cells: readonly PlannedCell[], trees: readonly Root[]): readonly Screen[] {
  const screens: Screen[] = [];
  const prose = cells.filter(({ cell }) => cell.kind === "prose");
  let controls: readonly PlannedCell[] = [];
  let heading: Root | null = null;
  let section = title;
  const put = (tree: Root | null, shown: readonly PlannedCell[]): void => {
    screens.push({ title: headingOf(tree) ?? section, opens: screens.length === 0, prose: tree, cells: shown });
  };
  const putHeld = (): void => {
    if (heading !== null || controls.length > 0) put(heading, controls);
    [heading, controls] = [null, []];
  };
  for (const planned of cells) {
    if (planned.cell.kind === "prose") {
      const tree = trees[prose.indexOf(planned)];
      for (const part of tree === undefined ? [] : sectionsOf(tree)) {
        putHeld();
        if (screens.length === 0 && headingOf(part) !== null) put(null, []);
        section = headingOf(part) ?? section;
        if (part.children.length === 1 && headingOf(part) !== null) heading = part;
        else put(part, []);
      }
    } else if (isShown(planned)) {
      if (screens.length === 0) put(null, []);
      if (planned.cell.kind === "control") controls = [...controls, planned];
      else {
        put(heading, [...controls, planned]);
        [heading, controls] = [null, []];
      }
    }
  }
  putHeld();
  if (screens.length === 0) put(null, []);
  return screens;
}
