import "./failure-notice.css";
import type { ComponentChildren } from "preact";
import type { Failure } from "../../schema/failure.ts";
import { AlertIcon } from "./alert-icon.tsx";
import { sentence } from "./failure-words.ts";

interface FailureNoticeProps {
  readonly failures: readonly Failure[];
  /** The button that does what the remedy says, where something can. */
  readonly children?: ComponentChildren;
}

/** What went wrong, where, and what to do, in the place where it did. */
export function FailureNotice({ failures, children }: FailureNoticeProps) {
  return (
    <div class="failure" role="alert">
      {failures.map((failure) => (
        <p>
          <AlertIcon /> <strong>Failed.</strong> {sentence(failure.message)} {sentence(failure.remedy)}
        </p>
      ))}
      {children}
    </div>
  );
}
