import type { Failure } from "../../schema/failure.ts";
import { AlertIcon } from "../failure/alert-icon.tsx";
import { sentence } from "../failure/failure-words.ts";

interface SettingMessageProps {
  readonly id: string;
  readonly range: string;
  readonly failure: Failure | undefined;
}

/** Under a field in hand: what may be typed, or why what was typed is refused. It lies over the page, so nothing moves. */
export function SettingMessage({ id, range, failure }: SettingMessageProps) {
  if (failure === undefined) {
    return (
      <span class="setting-range" id={id}>
        {range}
      </span>
    );
  }
  return (
    <span class="setting-refusal" id={id} role="alert">
      <AlertIcon /> {sentence(failure.message)} {sentence(failure.remedy)}
    </span>
  );
}
