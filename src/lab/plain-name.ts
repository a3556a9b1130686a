/** A column's name as words in small letters, for comparing: marks and accents off, "timeToEvent" and "time_to_event" both "time to event". */
export function plainName(name: string): string {
  return name
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu}\p{Ll})/gu, " ")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%^]+/gu, " ")
    .trim();
}
