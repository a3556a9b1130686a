/** An entry as a strict reader of BibTeX finds it; values without their outer braces. */
export interface ReadEntry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** A reader at a place in a text. */
interface Reader {
  readonly text: string;
  at: number;
}

function take(reader: Reader, pattern: RegExp): string {
  const found = new RegExp(pattern.source, "uy");
  found.lastIndex = reader.at;
  const match = found.exec(reader.text);
  if (match === null) {
    throw new Error(`expected ${pattern.source} at ${JSON.stringify(reader.text.slice(reader.at, reader.at + 40))}`);
  }
  reader.at = found.lastIndex;
  return match[1] ?? match[0];
}

/** A value between braces; BibTeX counts every brace, escaped or not. Outside TeX commands no character is special. */
function takeValue(reader: Reader): string {
  take(reader, /\{/);
  const from = reader.at;
  for (let depth = 1; depth > 0; reader.at += 1) {
    const sign = reader.text[reader.at];
    if (sign === undefined) throw new Error("a value without an end");
    if (sign === "{") depth += 1;
    if (sign === "}") depth -= 1;
  }
  return reader.text.slice(from, reader.at - 1);
}

function takeEntry(reader: Reader): ReadEntry {
  const type = take(reader, /@(article|misc|software)\{/);
  const key = take(reader, /([A-Za-z0-9-]+),\n/);
  const fields = new Map<string, string>();
  for (let more = true; more;) {
    const name = take(reader, / {2}([a-z]+) = /);
    if (fields.has(name)) throw new Error(`${key}: ${name} twice`);
    fields.set(name, takeValue(reader));
    more = take(reader, /,?\n/) === ",\n";
  }
  take(reader, /\}\n/);
  return { type, key, fields };
}

/** Reads a whole BibTeX file by a strict grammar; throws at the first thing that is not in it. */
export function readBib(text: string): readonly ReadEntry[] {
  const reader: Reader = { text, at: 0 };
  const entries: ReadEntry[] = [];
  while (reader.at < text.length) {
    if (entries.length > 0) take(reader, /\n/);
    entries.push(takeEntry(reader));
  }
  return entries;
}

const commands: readonly (readonly [command: string, sign: string])[] = [
  [String.raw`\textbackslash{}`, "\\"],
  [String.raw`\textbraceleft{}`, "{"],
  [String.raw`\textbraceright{}`, "}"],
  [String.raw`\textasciitilde{}`, "~"],
  [String.raw`\textasciicircum{}`, "^"],
  [String.raw`\&`, "&"],
  [String.raw`\%`, "%"],
  [String.raw`\$`, "$"],
  [String.raw`\#`, "#"],
  [String.raw`\_`, "_"],
];

/** What TeX prints for a value; throws at a character that TeX would take for something else. */
export function printed(value: string): string {
  let text = "";
  for (let at = 0; at < value.length;) {
    const command = commands.find(([name]) => value.startsWith(name, at));
    const sign = value[at] ?? "";
    if (command === undefined && /[\\{}~^&%$#_]/u.test(sign)) throw new Error(`a bare ${sign} in ${value}`);
    text += command?.[1] ?? sign;
    at += command?.[0].length ?? 1;
  }
  return text;
}
