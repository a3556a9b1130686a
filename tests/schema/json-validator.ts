import { isRecord } from "../../src/base/is-record.ts";

type Schema = Readonly<Record<string, unknown>>;

function asSchema(value: unknown): Schema {
  if (!isRecord(value)) throw new Error(`no schema: ${JSON.stringify(value)}`);
  return value;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

const known = new Set([
  ..."$schema $id $ref $defs title description type const enum anyOf oneOf allOf properties required".split(" "),
  ..."additionalProperties propertyNames items prefixItems minItems maxItems minLength maxLength pattern".split(" "),
  ..."minimum maximum exclusiveMinimum exclusiveMaximum format default".split(" "),
]);

function isType(value: unknown, type: unknown): boolean {
  if (type === "object") return isRecord(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  if (type === "null") return value === null;
  return typeof value === type;
}

/** Whether a value keeps the part of JSON Schema that the notebook's schema is written in; throws at a word it does not know. */
export function keeps(value: unknown, schema: Schema, root: Schema = schema): boolean {
  const strange = Object.keys(schema).filter((word) => !known.has(word));
  if (strange.length > 0) throw new Error(`unknown words: ${strange.join(", ")}`);
  const each = (inner: unknown): boolean => keeps(value, asSchema(inner), root);
  const { $ref: ref, type, enum: words, anyOf, oneOf, allOf, pattern } = schema;
  if (typeof ref === "string") {
    const target = ref
      .split("/")
      .slice(1)
      .reduce<unknown>((at, step) => asSchema(at)[step], root);
    if (!keeps(value, asSchema(target), root)) return false;
  }
  if (type !== undefined && ![type].flat().some((one) => isType(value, one))) return false;
  if ("const" in schema && JSON.stringify(schema["const"]) !== JSON.stringify(value)) return false;
  if (words !== undefined && !list(words).includes(value)) return false;
  if (anyOf !== undefined && !list(anyOf).some(each)) return false;
  if (oneOf !== undefined && list(oneOf).filter(each).length !== 1) return false;
  if (allOf !== undefined && !list(allOf).every(each)) return false;
  if (typeof value === "string") {
    const { minLength = 0, maxLength = Infinity } = schema;
    if (value.length < Number(minLength) || value.length > Number(maxLength)) return false;
    if (typeof pattern === "string" && !new RegExp(pattern, "u").test(value)) return false;
  }
  if (typeof value === "number") {
    const { minimum = -Infinity, maximum = Infinity } = schema;
    if (value < Number(minimum) || value > Number(maximum)) return false;
  }
  if (Array.isArray(value)) return keepsList(value, schema, root);
  return !isRecord(value) || keepsObject(value, schema, root);
}

function keepsList(value: readonly unknown[], schema: Schema, root: Schema): boolean {
  const { minItems = 0, maxItems = Infinity, prefixItems, items } = schema;
  if (value.length < Number(minItems) || value.length > Number(maxItems)) return false;
  const first = list(prefixItems);
  return value.every((entry, index) => {
    const inner = first[index] ?? items;
    return inner === undefined || (inner !== false && keeps(entry, asSchema(inner), root));
  });
}

function keepsObject(value: Schema, schema: Schema, root: Schema): boolean {
  const properties = asSchema(schema["properties"] ?? {});
  const { required, additionalProperties: more, propertyNames } = schema;
  if (list(required).some((name) => typeof name === "string" && !Object.hasOwn(value, name))) return false;
  return Object.entries(value).every(([name, entry]) => {
    if (propertyNames !== undefined && !keeps(name, asSchema(propertyNames), root)) return false;
    if (Object.hasOwn(properties, name)) return keeps(entry, asSchema(properties[name]), root);
    if (more === false) return false;
    return more === undefined || more === true || keeps(entry, asSchema(more), root);
  });
}
