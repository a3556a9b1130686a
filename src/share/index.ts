export { parseNotebook } from "./parse-notebook.ts";
export { proseTree } from "./prose-tree.ts";
export { writeNotebook } from "./write-notebook.ts";
