import { listed } from "../words/listed.ts";

/** That regimens of these labels are the reader's own, for the line beside a figure; empty where there are none. */
export function composedWords(labels: readonly string[]): string {
  if (labels.length === 0) return "";
  return `${listed(labels)}: own, assumed.`;
}
