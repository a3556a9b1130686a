import { parseSync } from "vite";

/** A node of the ESTree that Vite's own parser makes of TypeScript. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface Syntax {
  readonly body: readonly SyntaxNode[];
  readonly comments: readonly {
    readonly type: string;
    readonly value: string;
    readonly start: number;
    readonly end: number;
  }[];
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** Parses a module; throws when it cannot, so that no file passes by being unreadable. */
export function parseModule(path: string, text: string): Syntax {
  const parsed = parseSync(path, text);
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors.map((error) => error.message).join("; ")}`);
  const body: readonly unknown[] = parsed.program.body;
  return { body: body.filter(isNode), comments: parsed.comments };
}

/** Visits every node below and including `root`, parents first. */
export function walk(root: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(root)) {
    for (const item of root) walk(item, visit);
    return;
  }
  if (!isNode(root)) return;
  visit(root);
  for (const child of Object.values(root)) if (typeof child === "object") walk(child, visit);
}

/** The value of a string literal, or of a template without holes; undefined for anything else. */
export function literalText(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node.type !== "TemplateLiteral" || !Array.isArray(node["quasis"]) || node["quasis"].length !== 1)
    return undefined;
  const [only]: readonly unknown[] = node["quasis"];
  return isNode(only) ? quasiText(only) : undefined;
}

/** The text of one stretch of a template. */
export function quasiText(quasi: SyntaxNode): string {
  const { value } = quasi;
  if (typeof value !== "object" || value === null || !("cooked" in value)) return "";
  return typeof value.cooked === "string" ? value.cooked : "";
}
