import type { InspectedColumn, riskKinds } from "../schema/own-file.ts";
import { isNumber } from "../tables/index.ts";
import { holdsCalendarDate } from "./calendar-date.ts";
import { hasLongNumber, isContact, isFullName, isLongText, isPseudonym } from "./personal-texts.ts";
import { plainName } from "./plain-name.ts";

type Risk = NonNullable<InspectedColumn["risk"]>;

const contactNames =
  /\b(e ?mail|phone|telephone|telefon|tel|mobile|fax|address|adresse|street|strasse|post ?code|zip|plz)\b/u;
const birthNames = /\b(birth|birthday|dob|born|geburt\p{L}*|geb|nacimiento|naissance)\b/u;
const recordNames =
  /\b(mrn|medical record|(record|chart|hospital|nhs|passport|insurance|admission) (no|nr|number|id)|ssn|social security|fallnummer|fall ?nr|patienten ?(nummer|nr)|nhc)\b/u;
const personNames = /\b(name|names|surname|forename|initials|nachname|vorname|nombre|apellidos?|prenom)\b/u;
const otherNames = /\b(drug|arm|group|regimen|treatment|therapy|site|centre|center|study|file|column)\b/u;
const textNames = /\b(notes?|comments?|remarks?|narrative|free ?text|bemerkung\p{L}*|kommentare?|observaciones)\b/u;
const dateNames = /\b(date|datum|fecha)\b/u;

/** Days from 1900 by which spreadsheets count dates, here from 1954 to 2064. */
const serial = { from: 20_000, to: 60_000 };

/** The filled cells of a column: how many there are, the different ones among them, for how many something holds, and whether so large a share differ. */
interface Filled {
  readonly cells: number;
  readonly different: readonly string[];
  readonly count: (holds: (text: string) => boolean) => number;
  readonly varied: (share: number) => boolean;
}

function filledOf(texts: readonly string[]): Filled {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== "") counts.set(text, (counts.get(text) ?? 0) + 1);
  const cells = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return {
    cells,
    different: [...counts.keys()],
    count: (holds) => [...counts].reduce((sum, [text, count]) => sum + (holds(text) ? count : 0), 0),
    varied: (share) => counts.size >= share * cells,
  };
}

/** What in a column could identify a person, by its name and by its cells; null where nothing is seen. The sentence repeats no cell. */
export function screenColumn(name: string, texts: readonly string[]): Risk | null {
  const filled = filledOf(texts);
  if (filled.cells === 0) return null;
  const plain = plainName(name);
  return byName(plain, filled) ?? byCells(plain, filled);
}

function risk(kind: (typeof riskKinds)[number], says: string): Risk {
  return { kind, says };
}

function byName(plain: string, filled: Filled): Risk | null {
  const says = (what: string): string => `By its name it holds ${what}.`;
  if (contactNames.test(plain)) return risk("contact", says("addresses or telephone numbers"));
  if (birthNames.test(plain)) return risk("birth date", says("dates of birth"));
  if (recordNames.test(plain)) return risk("record number", says("record numbers"));
  const people = personNames.test(plain) && !otherNames.test(plain);
  if (people && filled.count(isPseudonym) < filled.cells) return risk("name", says("names of people"));
  const texts = filled.count((text) => !isNumber(text));
  if (textNames.test(plain) && texts > 0 && filled.different.length > 1) return risk("free text", says("free text"));
  const isSerial = (text: string): boolean => Number(text) >= serial.from && Number(text) <= serial.to;
  if (dateNames.test(plain) && filled.count(isSerial) >= filled.cells / 2) {
    return risk("calendar date", "By its name it holds dates, as a spreadsheet counts them.");
  }
  return null;
}

function byCells(plain: string, filled: Filled): Risk | null {
  const { cells } = filled;
  const within = (count: number): string => `in ${count} of ${cells} filled cells`;
  const contacts = filled.count(isContact);
  if (
    contacts > 0 &&
    (contacts >= cells / 2 || filled.different.some((text) => text.includes("@") && isContact(text)))
  ) {
    return risk("contact", `E-mail addresses or telephone numbers ${within(contacts)}.`);
  }
  const dates = filled.count(holdsCalendarDate);
  if (dates >= cells / 2 || (dates > 0 && filled.count(isNumber) < cells / 2)) {
    return risk(
      "calendar date",
      `Calendar dates ${within(dates)}. Here days are counted, from an origin without a date.`,
    );
  }
  const numbered = filled.count(hasLongNumber);
  if ((numbered >= cells / 2 && filled.varied(0.9)) || filled.count((text) => hasLongNumber(text, 9)) > 0) {
    return risk("record number", `Numbers as long as record numbers ${within(numbered)}.`);
  }
  const names = filled.count((text) => isFullName(text) || isSurnameOf(plain, text));
  if (names >= cells / 2 && filled.varied(0.5)) return risk("name", `What look like names of people ${within(names)}.`);
  const long = filled.count(isLongText);
  if ((long >= cells / 2 && filled.varied(0.5)) || filled.different.some((text) => text.length > 120)) {
    return risk("free text", "Long texts, hardly two of them alike: they can say who somebody is.");
  }
  return null;
}

/** A single word with a capital, in a column of patients. */
function isSurnameOf(plain: string, text: string): boolean {
  return /\b(patient|patients|subject|case|id|person)\b/u.test(plain) && /^\p{Lu}\p{Ll}{2,}$/u.test(text);
}
