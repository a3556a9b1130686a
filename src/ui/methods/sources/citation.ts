import type { Reference } from "../../../schema/reference.ts";

/** A publication in a line: authors, title, journal with year, volume and pages; what is not stated is left out. */
export function citation({ authors, title, journal, year, volume, pages }: Reference): string {
  const numbers = [volume, pages?.replace("-", "–") ?? null].filter((part) => part !== null).join(":");
  const issue = [year === null ? null : String(year), numbers === "" ? null : numbers].filter((part) => part !== null);
  const where = [journal, issue.length === 0 ? null : issue.join(";")].filter((part) => part !== null).join(" ");
  return [authors, title, where === "" ? null : where]
    .filter((part) => part !== null)
    .map((part) => (part.endsWith(".") ? part : `${part}.`))
    .join(" ");
}
