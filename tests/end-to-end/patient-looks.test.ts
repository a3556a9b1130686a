import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFaults } from "./axe-faults.ts";
import { fitsAcross, resize, twoFrames } from "./page-frames.ts";
import { arrive, figure } from "./patient-figure.ts";
import { facesLoaded, openHouse, settled, visit, type House, type Visit } from "./visit.ts";

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(async () => {
  await house.close();
});

type Look = readonly [width: number, colorScheme: "light" | "dark", arranged: string];
const desk: readonly Look[] = [
  [1440, "light", "arms overlaid"],
  [1440, "dark", "arms one a panel"],
];
const phone: readonly Look[] = [
  [390, "light", "arms one a panel"],
  [360, "dark", "arms overlaid"],
];

describe.each([
  ["a desk", 1440, desk],
  ["a phone", 390, phone],
] as const)("on %s (promise 5)", (_, opened, looks) => {
  const fingers = looks === phone;
  let seen: Visit;
  beforeAll(async () => {
    seen = await visit(house, { viewport: { width: opened, height: 900 }, isMobile: fingers, hasTouch: fingers });
    await seen.page.goto(house.address);
    await settled(seen.page);
    await facesLoaded(seen.page);
  });
  afterAll(async () => {
    await seen.close();
  });

  test.each(looks)(
    "at %i px, %s, %s axe finds nothing, nothing scrolls sideways, nothing moves when another patient comes, and a finger finds every control",
    async (width, colorScheme, arranged) => {
      const { page } = seen;
      await resize(page, width, 900);
      await page.emulateMedia({ colorScheme });
      await arrive(page);
      await figure(page).getByRole("radio", { name: arranged }).check();
      await twoFrames(page);
      const panels = async (): Promise<number> => {
        const part = page.getByRole("group", { name: "Panels, day by day" });
        const [outer, inner] = await Promise.all([figure(page).boundingBox(), part.boundingBox()]);
        return (inner?.y ?? 0) - (outer?.y ?? 0);
      };
      const before = await panels();
      for (const kind of ["early", "not antibody-driven", "typical"]) {
        await page.getByRole("button", { name: kind, exact: true, pressed: false }).click();
        await page.getByRole("button", { name: kind, exact: true, pressed: true }).waitFor();
        await figure(page).getByText("stale").waitFor({ state: "detached" });
        await expect.poll(async () => Math.abs((await panels()) - before)).toBeLessThan(1);
      }
      await fitsAcross(page);
      const small = async (): Promise<readonly string[]> =>
        figure(page)
          .locator("button, a, summary, label:has(input)")
          .evaluateAll(
            (controls, least) =>
              controls
                .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < least)
                .map((control) => control.outerHTML.slice(0, 100)),
            fingers ? 44 : 24,
          );
      await expect.poll(small).toEqual([]);
      expect(await axeFaults(seen, "figure.patient")).toEqual([]);
      expect(seen.said).toEqual([]);
    },
  );
});
