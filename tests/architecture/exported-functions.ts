import type { SourceFile } from "./source-file.ts";
import { isNode, type SyntaxNode } from "./syntax.ts";

/** A function a module exports, and the docstring right above it ("" when there is none). */
export interface ExportedFunction {
  readonly path: string;
  readonly name: string;
  readonly docstring: string;
}

function nameOf(node: unknown): string {
  return isNode(node) && typeof node["name"] === "string" ? node["name"] : "?";
}

const functionLike = ["FunctionDeclaration", "ClassDeclaration"];
const functionValues = ["ArrowFunctionExpression", "FunctionExpression"];

function namesDeclared(declaration: SyntaxNode): readonly string[] {
  if (functionLike.includes(declaration.type)) return [nameOf(declaration["id"])];
  const { declarations } = declaration;
  if (declaration.type !== "VariableDeclaration" || !Array.isArray(declarations)) return [];
  return declarations
    .filter(isNode)
    .filter((one) => isNode(one["init"]) && functionValues.includes(one["init"].type))
    .map((one) => nameOf(one["id"]));
}

/** Every function and class a module exports where it declares it. */
export function exportedFunctions(file: SourceFile): readonly ExportedFunction[] {
  return file.syntax.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || !isNode(node["declaration"])) return [];
    const above = file.syntax.comments.findLast((comment) => comment.end <= node.start);
    const touches = above !== undefined && file.text.slice(above.end, node.start).trim() === "";
    const docstring = touches && above.value.startsWith("*") ? above.value.replaceAll(/\s*\*+\s*/gu, " ").trim() : "";
    return namesDeclared(node["declaration"]).map((name) => ({ path: file.path, name, docstring }));
  });
}
