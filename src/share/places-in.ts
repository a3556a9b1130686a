import { type CutNotebook, cutNotebook } from "./cut-notebook.ts";
import { placeIn, type TextPlace } from "./text-place.ts";

/** Where what a notebook says stands in its file. */
export interface NotebookPlaces {
  /** The place of a path within the cell of that number (from 0), its name first; the cell's own begin where the path is empty, names its kind or its id, or leads nowhere. */
  readonly cell: (index: number, path: readonly PropertyKey[]) => TextPlace;
  /** The place of a setting of the front matter. */
  readonly front: (path: readonly PropertyKey[]) => TextPlace;
}

const start: TextPlace = { line: 1, column: 1 };

function placesOf({ front, cells }: CutNotebook): NotebookPlaces {
  return {
    cell: (index, path) => {
      const { piece, fence = null, plain } = cells[index] ?? {};
      if (piece === undefined || plain?.ok !== true) return start;
      const ofFence = path.length === 0 || path[0] === "id" || path[0] === "kind";
      if (fence !== null && ofFence) return { line: fence, column: 1 };
      return placeIn(piece, plain.value.offsetAt(path));
    },
    front: (path) => (front.ok ? placeIn(front.value.piece, front.value.offsetAt(path)) : start),
  };
}

/** Where the cells of a notebook and their settings stand in its file, by line and column (both from 1); total: of a text that is no notebook everything stands at its start. */
export function placesIn(text: string): NotebookPlaces {
  const cut = cutNotebook(text);
  return cut.ok ? placesOf(cut.value) : { cell: () => start, front: () => start };
}
