import { armWithin } from "./arm-within.ts";
import { listedValues } from "./class-words.ts";
import { numeral } from "./numeral.ts";
import { untreatedCounts } from "./likelihood-rows.ts";
import { latestDays, type UntreatedInput, untreatedRows } from "./untreated-rows.ts";
import { rangedChance } from "./untreated-words.ts";

const unseen = "How many were treated and not reported is not known, so no row says whether a treatment did anything.";

/** The chances in words: that of as many untreated patients beside that of the fastest of more, always together. */
export function untreatedFinding(input: UntreatedInput): string {
  const { cases, summary, untreated } = input;
  if (cases.length === 0) return "No case stands with an interval from first dose and the regimen of an arm.";
  if (summary === null || untreated === null) return "Not simulated yet.";
  const [each, ...fastest] = untreatedRows(input);
  if (each === undefined || each.chance === null) return "The run ends before the reported days do.";
  const days = listedValues(latestDays(cases), "");
  const count = numeral(cases.length);
  const drawn = each.limits === null ? "" : "; in brackets what nobody knows makes of it in 90\u00a0% of the draws";
  const own = `Of simulated patients under ${armWithin(untreated)}, ${cases.length === 1 ? `one would be independent by day ${days}` : `${count} would be independent by days ${days}, each by one of them,`} with chance ${rangedChance(each)}${drawn}`;
  const rest = fastest.map(
    (row, index) =>
      `of ${untreatedCounts[index] ?? 0} ${index === 0 ? "would with chance" : "with"} ${rangedChance(row)}`,
  );
  return `${own}. The fastest ${cases.length === 1 ? "" : `${count} `}${rest.join(", ")}. ${unseen}`;
}
