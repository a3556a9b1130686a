import { render } from "preact";
import type { PageHost } from "./page-host.ts";
import { Page } from "./page.tsx";
import type { Desk } from "./session/desk.ts";
import { keepBeforeLeaving } from "./session/keep-before-leaving.ts";

/** Shows in `place` the page the route asks for, with the notebook that lies on the desk. */
export function showNotebook(place: Element, desk: Desk, host: PageHost): void {
  keepBeforeLeaving(() => void desk.flush());
  function Following() {
    return (
      <Page
        desk={desk}
        host={host}
        route={host.route.value}
        open={desk.open.value}
        view={desk.moment.value}
        trouble={desk.trouble.value}
        update={host.update.value}
      />
    );
  }
  render(<Following />, place);
}
