import { Document, isCollection, isMap, isSeq, Scalar, visit, type YAMLSeq } from "yaml";

function listsSettings(node: unknown): node is YAMLSeq {
  return isSeq(node) && node.items.length > 0 && node.items.every(isMap);
}

/** A value as YAML (1.2 core schema): its own entries one a line, and those of a list of settings in it; everything inside them in one line. Ends in \n, or is empty for no entries. */
export function writeYaml(value: object): string {
  const document = new Document(value, { schema: "core", version: "1.2", aliasDuplicateObjects: false });
  const root = document.contents;
  if (isCollection(root) && root.items.length === 0) return "";
  const inner = isMap(root) ? root.items.map((pair) => pair.value) : isSeq(root) ? root.items : [];
  for (const node of inner.flatMap((each) => (listsSettings(each) ? each.items : [each]))) {
    if (!isCollection(node)) continue;
    node.flow = true;
    // Unquoted, lines in a flow may read as a list: "-" and a line below it.
    visit(node, {
      Scalar: (_, scalar) => {
        if (typeof scalar.value === "string" && scalar.value.includes("\n")) scalar.type = Scalar.QUOTE_DOUBLE;
      },
    });
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
