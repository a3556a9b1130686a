import { attribute, startTags } from "./xml-text.ts";

/** The sheets of a workbook in their order, each with the path of its file in the archive. */
export interface WorkbookSheet {
  readonly name: string;
  readonly path: string;
}

/** Files of an XLSX archive that say where the others are. */
export const workbookPath = "xl/workbook.xml";
export const relationsPath = "xl/_rels/workbook.xml.rels";

/** Reads the sheets from the texts of a workbook and of its relations. */
export function workbookSheets(workbook: string, relations: string): readonly WorkbookSheet[] {
  const targets = new Map(
    startTags(relations, "Relationship").map((tag) => [attribute(tag, "Id"), attribute(tag, "Target") ?? ""]),
  );
  return startTags(workbook, "sheet").map((tag) => ({
    name: attribute(tag, "name") ?? "",
    path: pathOf(targets.get(attribute(tag, "id")) ?? ""),
  }));
}

/** The path of a table that cells of every sheet point into; null where the workbook has none. */
export function sharedPath(relations: string, kind: "sharedStrings" | "styles"): string | null {
  const tag = startTags(relations, "Relationship").find((each) => attribute(each, "Type")?.endsWith(`/${kind}`));
  const target = tag === undefined ? null : attribute(tag, "Target");
  return target === null ? null : pathOf(target);
}

/** The formats by whose number cells show a share in per cent, from the text of a workbook's styles. */
export function percentFormats(styles: string): ReadonlySet<string> {
  const builtIn = ["9", "10"];
  const own = startTags(styles, "numFmt")
    .filter((tag) =>
      attribute(tag, "formatCode")
        ?.replaceAll(/"[^"]*"|\\./gu, "")
        .includes("%"),
    )
    .map((tag) => attribute(tag, "numFmtId"));
  const percent = new Set([...builtIn, ...own]);
  const [, cellFormats = ""] = /<(?:\w{1,20}:)?cellXfs(?=[\s>])([\s\S]*?)<\/(?:\w{1,20}:)?cellXfs>/u.exec(styles) ?? [];
  const formats = startTags(cellFormats, "xf");
  return new Set(formats.flatMap((tag, index) => (percent.has(attribute(tag, "numFmtId")) ? [String(index)] : [])));
}

function pathOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
