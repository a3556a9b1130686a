import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { isNode, literalText, parseModule, walk, type Syntax } from "./syntax.ts";

/** One import, whichever way it is written. `target` is a path from the top of the project, or a package's specifier. */
export interface Import {
  readonly specifier: string;
  readonly target: string;
  readonly inside: boolean;
  readonly typesOnly: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  readonly syntax: Syntax;
}

function importFrom(path: string, specifier: string, typesOnly: boolean): Import {
  const inside = specifier.startsWith(".");
  const target = inside ? normalize(join(dirname(path), specifier)).replaceAll("\\", "/") : specifier;
  return { specifier, target, inside, typesOnly };
}

/** Every import of a module: static, dynamic, re-exporting, type-level and `new URL` imports; JSX imports its runtime without saying so. Throws at an import whose target is computed, which nobody could check. */
export function importsOf({ path, syntax }: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const take = (source: unknown, typesOnly: boolean): void => {
    const specifier = literalText(source);
    if (specifier === undefined) throw new Error(`${path}: an import whose target is computed cannot be checked`);
    found.push(importFrom(path, specifier, typesOnly));
  };
  walk(syntax.body, (node) => {
    if (node.type === "ImportDeclaration") take(node["source"], node["importKind"] === "type");
    else if (node.type === "ExportAllDeclaration") take(node["source"], node["exportKind"] === "type");
    else if (node.type === "ExportNamedDeclaration" && isNode(node["source"])) {
      take(node["source"], node["exportKind"] === "type");
    } else if (node.type === "ImportExpression") take(node["source"], false);
    else if (node.type === "TSImportType") take(node["source"], true);
    else if (node.type === "NewExpression" && isUrlOfThisModule(node["callee"], node["arguments"])) {
      const address = Array.isArray(node["arguments"]) ? literalText(node["arguments"][0]) : undefined;
      if (address !== undefined && /^\..*\.tsx?$/u.test(address)) found.push(importFrom(path, address, false));
    }
  });
  if (path.endsWith(".tsx")) found.push(importFrom(path, "preact/jsx-runtime", false));
  return found;
}

function isUrlOfThisModule(callee: unknown, given: unknown): boolean {
  return isNode(callee) && callee["name"] === "URL" && Array.isArray(given) && given.length === 2;
}

/** Reads a module from its text: what the checks see of a file, and of the planted files that check the checks. */
export function sourceFile(path: string, text: string): SourceFile {
  return { path, text, lines: text.trimEnd().split("\n").length, syntax: parseModule(path, text) };
}

/** Every file below a folder whose name ends in one of `endings`, as paths from the top of the project. */
export function filesBelow(folder: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => normalize(join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .toSorted();
}

/** Every TypeScript module below the given folders. */
export function sourcesBelow(...folders: readonly string[]): readonly SourceFile[] {
  return folders
    .flatMap((folder) => filesBelow(folder, ".ts", ".tsx"))
    .map((path) => sourceFile(path, readFileSync(path, "utf8")));
}
