/** An entry of a bibliography. Values are plain text; those of doi and url are written as they are. */
export interface BibEntry {
  readonly type: "article" | "misc" | "software";
  readonly key: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}
