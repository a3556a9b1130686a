import { Composer, isMap, isNode, isScalar, isSeq, Parser, type YAMLError } from "yaml";
import { failed, ok, type Result } from "../base/result.ts";
import { quoted } from "../schema/quoted.ts";
import type { Trouble } from "./trouble.ts";
import { guardYaml } from "./yaml-guard.ts";

/** A YAML text read: its value as plain data, and where in the text a path of that value stands. */
export interface YamlValue {
  readonly value: unknown;
  readonly offsetAt: (path: readonly PropertyKey[]) => number;
}

const longest = 32_768;
const reserved = ["__proto__", "constructor", "prototype"];

function troubleOf(error: YAMLError, text: string): Trouble {
  const twice = error.code === "DUPLICATE_KEY";
  const name = /^[^\s:]*/.exec(text.slice(error.pos[0]))?.[0];
  return {
    reason: twice ? "duplicate" : "syntax",
    what: twice ? `duplicate setting: ${quoted(name)}` : `unreadable YAML: ${error.message.split("\n", 1)[0] ?? ""}`,
    remedy: twice ? "say each setting once" : "write settings as name: value, one a line",
    offset: error.pos[0],
  };
}

/** The first key that is no name, anywhere in the tree. */
function oddKey(node: unknown): Trouble | null {
  if (isSeq(node)) return node.items.map(oddKey).find((trouble) => trouble !== null) ?? null;
  if (!isMap(node)) return null;
  for (const { key, value } of node.items) {
    if (!isScalar(key) || typeof key.value !== "string" || reserved.includes(key.value)) {
      const offset = (isScalar(key) ? key : node).range?.[0] ?? 0;
      return { reason: "shape", what: "refused key", remedy: "use a name as the key", offset };
    }
    const within = oddKey(value);
    if (within !== null) return within;
  }
  return null;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}

/** Where the entry at a path begins, its name first; where a name on the way is missing, what should have held it. */
function offsetIn(root: unknown, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = startOf(root) ?? 0;
  for (const step of path) {
    const pair = isMap(node) ? node.items.find(({ key }) => isScalar(key) && key.value === step) : undefined;
    const next: unknown = isSeq(node) && typeof step === "number" ? node.items[step] : pair?.value;
    const found = startOf(pair?.key) ?? startOf(next);
    if (found === undefined) return offset;
    offset = found;
    node = next;
  }
  return offset;
}

/**
 * Reads one YAML document (1.2 core schema) of at most 32,768 characters. Refused, as troubles with their offsets: errors and warnings of syntax, duplicate keys, keys that are not names, anchors, aliases, tags, nesting beyond eight levels, a second document.
 */
export function readYaml(text: string): Result<YamlValue, Trouble> {
  if (text.length > longest) {
    const remedy = `keep a block under ${longest} characters`;
    return failed({ reason: "limit", what: "too long a block", remedy, offset: 0 });
  }
  const tokens = [...new Parser().parse(text)];
  const refused = guardYaml(tokens);
  if (refused !== null) return failed(refused);
  const composer = new Composer({ schema: "core", version: "1.2", uniqueKeys: true, strict: true });
  const [document, second] = [...composer.compose(tokens, true, text.length)];
  if (document === undefined) return ok({ value: null, offsetAt: () => 0 });
  if (second !== undefined) {
    const remedy = "leave out the line of three hyphens or dots";
    return failed({ reason: "syntax", what: "second document", remedy, offset: second.range[0] });
  }
  const [first] = [...document.errors, ...document.warnings];
  if (first !== undefined) return failed(troubleOf(first, text));
  const odd = oddKey(document.contents);
  if (odd !== null) return failed(odd);
  const value: unknown = document.toJS();
  return ok({ value, offsetAt: (path) => offsetIn(document.contents, path) });
}
