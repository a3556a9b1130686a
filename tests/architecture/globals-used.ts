import { isNode, type SyntaxNode } from "./syntax.ts";

/** A name used in a module that nothing in the module declares, with the member read from it, if one is. */
export interface GlobalUse {
  readonly name: string;
  readonly member: string | undefined;
  readonly at: number;
}

/** Where an identifier names a member, a key or a type instead of a value. */
function namesNoValue(child: string, parent: SyntaxNode): boolean {
  if (parent.type.startsWith("TS") && !/^TS(As|NonNull|Satisfies|Instantiation|Enum)/u.test(parent.type)) return true;
  if (parent.type === "MemberExpression") return child === "property" && parent["computed"] !== true;
  if (parent.type === "Property" || parent.type === "PropertyDefinition" || parent.type === "MethodDefinition") {
    return child === "key" && parent["computed"] !== true;
  }
  return /Specifier$|^JSXAttribute$|^(Labeled|Break|Continue)Statement$|^MetaProperty$/u.test(parent.type);
}

const binders: Readonly<Record<string, readonly string[]>> = {
  VariableDeclarator: ["id"],
  FunctionDeclaration: ["id", "params"],
  FunctionExpression: ["id", "params"],
  ArrowFunctionExpression: ["params"],
  ClassDeclaration: ["id"],
  CatchClause: ["param"],
  ImportSpecifier: ["local"],
  ImportDefaultSpecifier: ["local"],
  ImportNamespaceSpecifier: ["local"],
};

function bind(pattern: unknown, declared: Set<string>): void {
  if (Array.isArray(pattern)) for (const part of pattern) bind(part, declared);
  if (!isNode(pattern)) return;
  if (pattern.type === "Identifier" && typeof pattern["name"] === "string") declared.add(pattern["name"]);
  if (pattern.type === "ObjectPattern") bind(pattern["properties"], declared);
  if (pattern.type === "Property") bind(pattern["value"], declared);
  if (pattern.type === "ArrayPattern") bind(pattern["elements"], declared);
  if (pattern.type === "AssignmentPattern") bind(pattern["left"], declared);
  if (pattern.type === "RestElement") bind(pattern["argument"], declared);
}

function memberOf(node: SyntaxNode, parent: SyntaxNode | undefined): string | undefined {
  if (parent?.type !== "MemberExpression" || parent["object"] !== node) return undefined;
  const { property } = parent;
  return isNode(property) && typeof property["name"] === "string" ? property["name"] : undefined;
}

/** Every use of a name that the module neither declares nor imports. */
export function globalsUsed(body: readonly SyntaxNode[]): readonly GlobalUse[] {
  const declared = new Set<string>();
  const uses: GlobalUse[] = [];
  const visit = (node: unknown, parent: SyntaxNode | undefined, child: string): void => {
    if (Array.isArray(node)) for (const item of node) visit(item, parent, child);
    if (!isNode(node)) return;
    for (const key of binders[node.type] ?? []) bind(node[key], declared);
    if (node.type === "Identifier" && typeof node["name"] === "string") {
      if (parent !== undefined && namesNoValue(child, parent)) return;
      uses.push({ name: node["name"], member: memberOf(node, parent), at: node.start });
    }
    for (const [key, value] of Object.entries(node)) if (typeof value === "object") visit(value, node, key);
  };
  visit(body, undefined, "body");
  return uses.filter((use) => !declared.has(use.name));
}
