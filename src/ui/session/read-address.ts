import { failed, ok, type Result } from "../../base/result.ts";
import type { Origin, ShelvedNotebook } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Notebook } from "../../schema/notebook.ts";
import { parseNotebook } from "../../share/index.ts";
import type { PageHost } from "../page-host.ts";
import type { NotebookAddress } from "../route.ts";

/** A notebook read from where it is kept. */
export interface ReadNotebook {
  readonly notebook: Notebook;
  readonly origin: Origin;
  /** What the shelf has of it; null: it came with the app. */
  readonly shelved: ShelvedNotebook | null;
}

function unknown(message: string): { readonly ok: false; readonly failures: readonly Failure[] } {
  const remedy = "open another one from the list of notebooks";
  return failed({ reason: "missing", message, remedy, place: {} });
}

/** The notebook that came with the app under a name (null: the first). */
function readShipped({ shipped }: PageHost, name: string | null): Result<ReadNotebook, Failure> {
  const found = name === null ? shipped[0] : shipped.find((one) => one.name === name);
  if (found === undefined) return unknown(`unknown notebook: "${name ?? ""}" did not come with this version`);
  const read = parseNotebook(found.text, `${found.name}.md`);
  if (!read.ok) return read;
  return ok({ notebook: read.value, origin: { kind: "shipped", name: found.name }, shelved: null });
}

async function readMine({ shelf }: PageHost, id: string): Promise<Result<ReadNotebook, Failure>> {
  const found = shelf === null ? ok(null) : await shelf.find(id);
  if (!found.ok) return found;
  const shelved = found.value;
  if (shelved === null) return unknown(`unknown notebook: this browser keeps none at this address`);
  const read = parseNotebook(shelved.text, `${shelved.title}.md`);
  return read.ok ? ok({ notebook: read.value, origin: shelved.origin, shelved }) : read;
}

/** The notebook at an address: at once where it came with the app. */
export function readAddress(
  host: PageHost,
  address: NotebookAddress,
): Result<ReadNotebook, Failure> | Promise<Result<ReadNotebook, Failure>> {
  return address.kind === "shipped" ? readShipped(host, address.name) : readMine(host, address.id);
}
