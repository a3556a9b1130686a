import { signal } from "@preact/signals";
import { render } from "preact";
import type { Runtime } from "../notebook/index.ts";
import { Page } from "./page.tsx";

/** What the page asks of the root that opened it. */
interface PageHost {
  /** Loads the page anew. */
  readonly reload: () => void;
}

/** Shows a notebook in `place` and follows its runtime. */
export function showNotebook(place: Element, runtime: Runtime, { reload }: PageHost): void {
  const moment = signal(runtime.view());
  runtime.subscribe((view) => {
    moment.value = view;
  });
  function Following() {
    return <Page context={{ ...runtime, view: moment.value, reload }} />;
  }
  render(<Following />, place);
}
