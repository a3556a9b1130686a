import { notebookJsonSchema } from "../schema/json-schema.ts";

/** `schema`: the JSON Schema of a notebook. */
export function schemaCommand(): Readonly<Record<string, unknown>> {
  return notebookJsonSchema();
}
