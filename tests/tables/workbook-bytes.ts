/** A cell of a made workbook: text, number, blank, truth, or XML of its own (`<c r="@" …>`, with @ for its address). */
export type MadeCell = string | number | boolean | null | { readonly xml: string };

interface MadeSheet {
  readonly name: string;
  readonly rows: readonly (readonly MadeCell[])[];
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const formats = `<numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts>`;
/** Style 0 is general, style 1 a date as Excel has them built in, style 2 a date of the file's own format, style 3 per cent, style 4 a time of day. */
const styles = `<cellXfs count="5">${[0, 14, 164, 10, 20].map((format) => `<xf numFmtId="${format}"/>`).join("")}</cellXfs>`;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function columnLetters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : columnLetters(Math.floor(index / 26) - 1) + columnLetters(index % 26);
}

function cellXml(cell: MadeCell, address: string, shared: Map<string, number>): string {
  if (cell === null) return "";
  if (typeof cell === "object") return cell.xml.replace("@", address);
  if (typeof cell === "number") return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  const index = shared.get(cell) ?? shared.size;
  shared.set(cell, index);
  return `<c r="${address}" t="s"><v>${index}</v></c>`;
}

function sheetXml({ rows }: MadeSheet, shared: Map<string, number>): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${row + 1}`, shared));
    return written.some((xml) => xml !== "") ? `<row r="${row + 1}">${written.join("")}</row>` : "";
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
}

/** The files of a workbook by path, as Excel lays them out. */
export function workbookFiles(...sheets: readonly MadeSheet[]): Map<string, string> {
  const shared = new Map<string, number>();
  const made = sheets.map((sheet) => sheetXml(sheet, shared));
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
  const relations = [
    ...sheets.map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)),
    relation("rId90", "styles", "styles.xml"),
    relation("rId91", "sharedStrings", "sharedStrings.xml"),
  ];
  return new Map([
    ["[Content_Types].xml", `${head}<Types/>`],
    [
      "xl/workbook.xml",
      `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${listed.join("")}</sheets></workbook>`,
    ],
    ["xl/_rels/workbook.xml.rels", `${head}<Relationships>${relations.join("")}</Relationships>`],
    ["xl/styles.xml", `${head}<styleSheet xmlns="${main}">${formats}${styles}</styleSheet>`],
    [
      "xl/sharedStrings.xml",
      `${head}<sst xmlns="${main}">${[...shared.keys()].map((text) => `<si><t>${escaped(text)}</t></si>`).join("")}</sst>`,
    ],
    ...made.map((xml, index): [string, string] => [`xl/worksheets/sheet${index + 1}.xml`, xml]),
  ]);
}

async function deflated(plain: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = new Blob([plain]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Packs files into a ZIP archive, deflated, as spreadsheet programs do but for the checksums (0); `flags` of every entry, as 1 for encrypted. */
export async function zipBytes(
  files: ReadonlyMap<string, string | Uint8Array<ArrayBuffer>>,
  flags = 0,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const directory: Uint8Array<ArrayBuffer>[] = [];
  const header = (signature: number, length: number, write: (view: DataView) => void): Uint8Array<ArrayBuffer> => {
    const bytes = new Uint8Array(length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, signature, true);
    write(view);
    return bytes;
  };
  let at = 0;
  for (const [path, content] of files) {
    const plain = typeof content === "string" ? new TextEncoder().encode(content) : content;
    // One entry after the other, in the order of the archive.
    const packed = new Uint8Array(await deflated(plain));
    const name = new TextEncoder().encode(path);
    const start = at;
    const about = (view: DataView, from: number): void => {
      view.setUint16(from, 20, true);
      view.setUint16(from + 2, flags, true);
      view.setUint16(from + 4, 8, true);
      view.setUint32(from + 14, packed.length, true);
      view.setUint32(from + 18, plain.length, true);
      view.setUint16(from + 22, name.length, true);
    };
    const local = header(0x04034b50, 30, (view) => about(view, 4));
    const listed = header(0x02014b50, 46, (view) => {
      about(view, 6);
      view.setUint32(42, start, true);
    });
    parts.push(local, name, packed);
    directory.push(listed, name);
    at += local.length + name.length + packed.length;
  }
  const listedLength = directory.reduce((sum, { length }) => sum + length, 0);
  const end = header(0x06054b50, 22, (view) => {
    view.setUint16(8, files.size, true);
    view.setUint16(10, files.size, true);
    view.setUint32(12, listedLength, true);
    view.setUint32(16, at, true);
  });
  return new Uint8Array(await new Blob([...parts, ...directory, end]).arrayBuffer());
}

/** An XLSX file of these sheets. */
export async function workbookBytes(...sheets: readonly MadeSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  return zipBytes(workbookFiles(...sheets));
}
