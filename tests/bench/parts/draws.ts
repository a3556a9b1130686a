import { openHouse, settled, visit } from "../../end-to-end/visit.ts";
import type { Part } from "../part.ts";
import { atMost, row } from "../row.ts";
import { thresholdChanges } from "../threshold-changes.ts";

/** The default notebook left to the priors: 200 parameter draws, 200 patients under each, four arms. */
export const draws: Part = {
  name: "draws",
  about: "the default notebook in Chromium, left to the priors: 200 draws × 200 patients × 4 arms, after a change",
  builds: true,
  measure: async ({ times }) => {
    const house = await openHouse();
    const reader = await visit(house);
    await reader.page.goto(house.address);
    await settled(reader.page);
    await reader.page.getByLabel("is left to the priors").check();
    await reader.page.waitForSelector(".uncertainty-band", { state: "attached" });
    const seen = await thresholdChanges(reader.page, times);
    await reader.close();
    await house.close();
    return [
      row(
        "first picture under draws after a change",
        "ms",
        seen.map((one) => one.picture),
      ),
      row(
        "settled under 200 draws × 200 patients × 4 arms",
        "ms",
        seen.map((one) => one.settled),
        atMost(4000, "ms"),
      ),
    ];
  },
};
