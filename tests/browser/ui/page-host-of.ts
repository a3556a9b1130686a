import { signal } from "@preact/signals";
import { failed } from "../../../src/base/result.ts";
import type { PageHost } from "../../../src/ui/page-host.ts";
import { routeOf } from "../../../src/ui/route.ts";
import { impossible, silentLab } from "../../lab/silent-lab.ts";

/** A host that can nothing, with any part replaced. */
export function pageHostOf(replaced: Partial<PageHost> = {}): PageHost {
  return {
    lab: silentLab(),
    files: { template: { name: "t.csv", text: "id" }, demonstration: { name: "d.csv", text: "id" } },
    route: signal(routeOf("")),
    version: "9.9.9",
    reload: () => {},
    shelf: null,
    shipped: [],
    address: "https://example.org/some/folder/",
    savePage: async () => failed(impossible),
    update: signal(null),
    go: () => {},
    settle: () => {},
    ...replaced,
  };
}
