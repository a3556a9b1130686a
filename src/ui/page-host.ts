import type { ReadonlySignal } from "@preact/signals";
import type { Result } from "../base/result.ts";
import type { Lab, Shelf } from "../notebook/index.ts";
import type { Failure } from "../schema/failure.ts";
import type { OwnFiles } from "./own/own-files.ts";
import type { Route } from "./route.ts";

/** A notebook that came with the app: the name of its file without .md, its title, and its Markdown. */
export interface ShippedNotebook {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** What the page asks of the root that opened it. */
export interface PageHost {
  readonly lab: Lab;
  /** What the page hands out for the reader's own cases. */
  readonly files: OwnFiles;
  /** Which page is asked for, followed as it changes. */
  readonly route: ReadonlySignal<Route>;
  /** The version of the app. */
  readonly version: string;
  /** Loads the page anew. */
  readonly reload: () => void;
  /** What the reader keeps in this browser; null: it has nowhere to keep anything. */
  readonly shelf: Shelf | null;
  /** The notebooks that came with the app, the first being the one the bare address shows. */
  readonly shipped: readonly ShippedNotebook[];
  /** The page's own address, without its fragment. */
  readonly address: string;
  /** The text of one HTML file that opens from disk with a notebook in it, given as the fragment of its link. */
  readonly savePage: (fragment: string) => Promise<Result<string, Failure>>;
  /** Takes a new version of the app and loads the page anew; null while there is none. */
  readonly update: ReadonlySignal<(() => void) | null>;
  /** Goes to a fragment (without its #), a step in the browser's history. */
  readonly go: (fragment: string) => void;
  /** Makes a fragment (without its #) the address of what is in sight: no step, nothing drawn anew. */
  readonly settle: (fragment: string) => void;
}
