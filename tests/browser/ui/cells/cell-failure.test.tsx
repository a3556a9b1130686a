import { render } from "preact";
import { afterEach, expect, test } from "vitest";
import type { Failure } from "../../../../src/schema/failure.ts";
import type { CellContext } from "../../../../src/ui/cells/cell-context.ts";
import { CellFailure } from "../../../../src/ui/cells/cell-failure.tsx";

const place = document.createElement("div");
document.body.replaceChildren(place);
afterEach(() => render(null, place));

const pressed: string[] = [];
const context: unknown = { run: (key: string) => pressed.push(`run ${key}`), reload: () => pressed.push("reload") };

function offered(reason: Failure["reason"], remedy: string): readonly string[] {
  const failures: readonly Failure[] = [{ reason, message: "it went wrong", remedy, place: {} }];
  render(<CellFailure cellKey="run" failures={failures} context={context as CellContext} />, place);
  return [...place.querySelectorAll("button")].map((button) => {
    button.click();
    return button.textContent;
  });
}

test("what the same question would meet again cannot be run again", () => {
  expect(offered("unknown", "use a name of the table")).toEqual([]);
  expect(place.textContent).toContain("It went wrong");
  expect(offered("range", "use 1 to 10")).toEqual([]);
});

test("what passes can be run again, and a lab that has stopped is loaded anew", () => {
  expect(offered("worker", "Run it again")).toEqual(["Run again"]);
  expect(offered("cancelled", "Run it again")).toEqual(["Run again"]);
  expect(offered("worker", "Reload the page")).toEqual(["Reload the page"]);
  expect(pressed).toEqual(["run run", "run run", "reload"]);
});
