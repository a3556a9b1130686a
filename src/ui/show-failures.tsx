import "./base.css";
import "./page.css";
import { render } from "preact";
import type { Failure } from "../schema/failure.ts";
import { FailureNotice } from "./failure/failure-notice.tsx";

/** Shows why a notebook could not be opened. */
export function showFailures(place: Element, failures: readonly Failure[]): void {
  render(
    <main class="page">
      <h1 class="title">This notebook could not be opened</h1>
      <FailureNotice failures={failures} />
    </main>,
    place,
  );
}
