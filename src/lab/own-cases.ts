import { failed, ok, type Result } from "../base/result.ts";
import type { Failure } from "../schema/failure.ts";
import { readBy } from "../schema/objection.ts";
import {
  type Inspection,
  type KeptCases,
  OwnFile,
  type OwnOpened,
  OwnReading,
  type OwnView,
  StoredCases,
} from "../schema/own-file.ts";
import { openSheet, type Sheet } from "../tables/index.ts";
import type { CaseStore } from "./case-store.ts";
import { checkReading } from "./check-reading.ts";
import { inspectSheet } from "./inspect-sheet.ts";
import type { Lab } from "./lab.ts";
import {
  nothingInspected,
  nothingKept,
  nothingOpen,
  noStorage,
  overtaken,
  refusedStorage,
  unfitKept,
} from "./own-failure.ts";
import { ownGroups, tooManyGroups } from "./own-groups.ts";
import { ownView } from "./own-view.ts";
import { readOwnRows } from "./read-own-rows.ts";

type OwnCases = Pick<
  Lab,
  "inspect" | "openOwn" | "own" | "keepOwn" | "keptOwn" | "openKept" | "closeOwn" | "forgetOwn"
>;

/** A reader's own cases, one file at a time: inspected, opened, shown, kept in `store` when asked, and forgotten. Nothing of a file is held but its texts until it is opened, and then only what was read of them. */
export function ownCases(store: CaseStore | null): OwnCases {
  let inspections = 0;
  let inspected: { readonly sheet: Sheet; readonly inspection: Inspection } | null = null;
  let open: StoredCases | null = null;
  let view: OwnView | null = null;

  function show(cases: StoredCases | null): void {
    open = cases;
    view = null;
  }

  async function kept(): Promise<Result<StoredCases | null, Failure>> {
    if (store === null) return ok(null);
    const loaded = await stored(async () => store.load());
    if (!loaded.ok) return loaded;
    if (loaded.value === undefined) return ok(null);
    const read = readBy(StoredCases, loaded.value);
    return read.ok ? read : failed(unfitKept);
  }

  return {
    async inspect(asked) {
      const read = readBy(OwnFile, asked);
      if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
      inspections += 1;
      const turn = inspections;
      inspected = null;
      const { file, bytes } = read.value;
      const sheet = await openSheet(file, new Uint8Array(bytes));
      if (!sheet.ok) return sheet;
      if (turn !== inspections) return failed(overtaken(file));
      const inspection = inspectSheet(file, sheet.value);
      inspected = { sheet: sheet.value, inspection };
      return ok(inspection);
    },
    async openOwn(asked) {
      const read = readBy(OwnReading, asked);
      if (!read.ok) return failed(...read.failures.map(({ failure }) => failure));
      const reading = read.value;
      if (inspected === null || inspected.inspection.file !== reading.file)
        return failed(nothingInspected(reading.file));
      const { sheet, inspection } = inspected;
      const places = checkReading(inspection, reading);
      if (!places.ok) return places;
      const rows = readOwnRows(reading.file, sheet, places.value, reading);
      if (!rows.ok) return rows;
      const cases = { file: reading.file, clock: reading.clock, rows: [...rows.value.rows] };
      const { refused, failures } = rows.value;
      const opened = openedOf(cases, refused, failures);
      const many = tooManyGroups(cases.file, places.value.get("group")?.name, opened.groups.length);
      if (many !== null) return failed(many);
      show(cases);
      inspected = null;
      return ok(opened);
    },
    async own() {
      if (open !== null) view ??= ownView(open);
      return ok(view);
    },
    async keepOwn() {
      const cases = open;
      if (cases === null) return failed(nothingOpen);
      if (store === null) return failed(noStorage);
      const saved = await stored(async () => store.save(cases));
      return saved.ok ? ok(keptOf(cases)) : saved;
    },
    async keptOwn() {
      const found = await kept();
      return found.ok ? ok(found.value === null ? null : keptOf(found.value)) : found;
    },
    async openKept() {
      const found = await kept();
      if (!found.ok) return found;
      if (found.value === null) return failed(nothingKept);
      show(found.value);
      return ok(openedOf(found.value, 0, []));
    },
    async closeOwn() {
      show(null);
      return ok(null);
    },
    async forgetOwn() {
      show(null);
      inspected = null;
      inspections += 1;
      const cleared = store === null ? ok(null) : await stored(async () => store.clear());
      return cleared.ok ? ok(null) : cleared;
    },
  };
}

function keptOf({ file, rows }: StoredCases): KeptCases {
  return { file, n: rows.length };
}

function openedOf({ file, rows }: StoredCases, refused: number, failures: readonly Failure[]): OwnOpened {
  return { file, kept: rows.length, refused, failures: [...failures], ...ownGroups(rows) };
}

/** Whatever a browser may throw when it is asked to store something is no bug of ours. */
async function stored<Value>(ask: () => Promise<Value>): Promise<Result<Value, Failure>> {
  try {
    return ok(await ask());
  } catch (error) {
    return failed(refusedStorage(error));
  }
}
