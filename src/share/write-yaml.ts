import { Document, isCollection, isMap, isSeq } from "yaml";

/** A value as YAML (1.2 core schema): its own entries one a line, everything inside them in one line; ends in \n, or is empty for no entries. */
export function writeYaml(value: object): string {
  const document = new Document(value, { schema: "core", version: "1.2", aliasDuplicateObjects: false });
  const root = document.contents;
  if (isCollection(root) && root.items.length === 0) return "";
  const inner = isMap(root) ? root.items.map((pair) => pair.value) : isSeq(root) ? root.items : [];
  for (const node of inner) if (isCollection(node)) node.flow = true;
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
