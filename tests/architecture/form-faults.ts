import { walk, type SyntaxNode } from "./syntax.ts";
import type { SourceFile } from "./source-file.ts";

/** The most lines a file may have, and the median that must stay below. */
const longest = 300;
export const medianBelow = 90;

/** Names that say nothing about what a file holds. */
const forbiddenNames = /^(utils?|helpers?|types?|common|misc|shared|lib)$/u;

/** Files whose form a tool demands. */
const defaultExported = ["vite.config.ts"];

const suppressions =
  /@ts-(ignore|expect-error|nocheck)|(oxlint|eslint)-(disable|enable)|prettier-ignore|oxfmt-ignore|c8 ignore|v8 ignore/u;
const promises = /\b(TODO|FIXME|XXX|HACK)\b/u;
const deadCode = /^\s*(import |export |const |let |return\b.*;$|if \(|for \(|\}\s*else|\w[\w.]*\(.*\);$)/mu;

function line(text: string, at: number): number {
  return text.slice(0, at).split("\n").length;
}

function castFault(node: SyntaxNode): string | undefined {
  if (node.type === "TSTypeAssertion") return "a cast in angle brackets";
  if (node.type === "TSAnyKeyword") return "any";
  return undefined;
}

function commentFaults(file: SourceFile): readonly string[] {
  return file.syntax.comments.flatMap(({ value, start }) => {
    const at = `${file.path}:${line(file.text, start)}`;
    if (suppressions.test(value)) return [`${at}: a suppression`];
    if (promises.test(value)) return [`${at}: a note of what is to do`];
    return deadCode.test(value) ? [`${at}: code in a comment`] : [];
  });
}

/** What is wrong with a module's form: name, length, default exports, any, suppressions, dead code. */
export function formFaults(file: SourceFile): readonly string[] {
  const faults: string[] = [...commentFaults(file)];
  const name = file.path.slice(file.path.lastIndexOf("/") + 1);
  const stem = name.replace(/(\.config|\.test)?\.(ts|tsx|mjs)$/u, "");
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/u.test(stem)) faults.push(`${file.path}: not a kebab-case name`);
  if (forbiddenNames.test(stem)) faults.push(`${file.path}: a name that says nothing`);
  if (file.lines > longest) faults.push(`${file.path}: ${file.lines} lines, more than ${longest}`);
  walk(file.syntax.body, (node) => {
    const fault = castFault(node);
    if (fault !== undefined) faults.push(`${file.path}:${line(file.text, node.start)}: ${fault}`);
    if (node.type === "ExportDefaultDeclaration" && !defaultExported.includes(file.path)) {
      faults.push(`${file.path}:${line(file.text, node.start)}: a default export`);
    }
  });
  return faults;
}
