import { createStore, get, promisifyRequest, set, type UseStore } from "idb-keyval";
import type { CaseStore } from "../src/lab/open-lab.ts";

const database = "erythron-cases";
const key = "cases";

/** Works on the one store and closes its database again: nothing may stand in the way of its deletion, in another tab either. */
async function within<Value>(work: (store: UseStore) => Promise<Value>): Promise<Value> {
  const store = createStore(database, "cases");
  try {
    return await work(store);
  } finally {
    await store("readonly", ({ transaction }) => transaction.db.close());
  }
}

/** A reader's cases in a database of their own in this browser, which exists only while something is kept; null where the browser has none. */
export function caseStore(): CaseStore | null {
  if (typeof indexedDB === "undefined") return null;
  return {
    async load() {
      // To open a database makes it.
      const databases = await indexedDB.databases();
      if (!databases.some(({ name }) => name === database)) return undefined;
      return within(async (store) => get<unknown>(key, store));
    },
    async save(cases) {
      await within(async (store) => set(key, cases, store));
    },
    async clear() {
      await promisifyRequest(indexedDB.deleteDatabase(database));
    },
  };
}
