const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The value of an attribute of a start tag, whatever its namespace; null where it has none. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(tag);
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : plainText(value);
}

/** XML text with its references resolved: the five named ones and character numbers. */
export function plainText(xml: string): string {
  return xml.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/giu, (reference, decimal, hex, name) => {
    if (typeof name === "string") return named[name] ?? reference;
    const code = typeof decimal === "string" ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
  });
}

/** The start tags of this name, in their order; end tags and comments are none. */
export function startTags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w{1,20}:)?${name}(?=[\\s/>])[^>]{0,2000}>`, "gu")) ?? [];
}
