import { type RunRecord, seedInRun } from "../run/run-record.ts";
import type { BibEntry } from "./bib-entry.ts";

/** A run as an entry of a bibliography: the software, and what repeats the result. `year` is the year in which it is cited. */
export function runEntry(record: RunRecord, year: number): BibEntry {
  const { version, data, request, summary } = record;
  return {
    type: "software",
    key: `erythron-${hashIn(summary.fingerprint)}`,
    fields: [
      ["author", "{The authors of Erythron}"],
      ["title", "Erythron: simulated recovery from pure red cell aplasia after an allogeneic transplant"],
      ["version", version],
      ["year", String(year)],
      [
        "note",
        `Model ${request.model}, data ${data}, seed ${seedInRun(record)}, fingerprint ${summary.fingerprint}. Research and teaching model; simulated patients`,
      ],
    ],
  };
}

/** The hash within a fingerprint (model.seed.hash.counts): short, and made of letters and digits only. */
function hashIn(fingerprint: string): string {
  return (fingerprint.split(".")[2] ?? fingerprint).replaceAll(/[^A-Za-z0-9]/gu, "");
}
