import axe from "axe-core/axe.min.js?raw";
import type { Visit } from "./visit.ts";

/** What axe finds wrong with the page as it stands, or with what a selector finds first in it: impact, rule, and the elements. */
export async function axeFaults({ context, page }: Visit, part = "html"): Promise<unknown> {
  const session = await context.newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const { result } = await session.send("Runtime.evaluate", {
    expression: `axe.run(document.querySelector(${JSON.stringify(part)}), { resultTypes: ["violations"] }).then(({ violations }) => JSON.stringify(
      violations.map(({ id, impact, nodes }) => [impact, id, nodes.map(({ html }) => html.slice(0, 160))]),
    ))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return JSON.parse(String(result.value));
}
