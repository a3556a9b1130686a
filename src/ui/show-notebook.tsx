import { type ReadonlySignal, signal } from "@preact/signals";
import { render } from "preact";
import type { Lab, Runtime } from "../notebook/index.ts";
import type { OwnFiles } from "./own/own-files.ts";
import { Page } from "./page.tsx";
import type { Route } from "./route.ts";

/** What the page asks of the root that opened it. */
interface PageHost {
  readonly lab: Lab;
  /** What the page hands out for the reader's own cases. */
  readonly files: OwnFiles;
  /** Which page is asked for, followed as it changes. */
  readonly route: ReadonlySignal<Route>;
  /** The version of the app. */
  readonly version: string;
  /** Loads the page anew. */
  readonly reload: () => void;
}

/** Shows a notebook in `place` and follows its runtime. */
export function showNotebook(place: Element, runtime: Runtime, { route, version, ...host }: PageHost): void {
  const moment = signal(runtime.view());
  runtime.subscribe((view) => {
    moment.value = view;
  });
  function Following() {
    return <Page context={{ ...runtime, view: moment.value, ...host }} route={route.value} version={version} />;
  }
  render(<Following />, place);
}
