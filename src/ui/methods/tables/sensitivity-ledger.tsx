import { type DrawnNames, percent, signed } from "../../../plots/index.ts";
import type { Parameter } from "../../../schema/parameter.ts";
import { meanIn, type MovedRow } from "../calibration/moved-means.ts";
import { meanName } from "../calibration/mean-name.ts";
import { variantName } from "../calibration/variant-words.ts";
import { unitWords } from "../parameter-words.ts";
import { Ledger } from "./ledger.tsx";

/** The means that are shown, in order. */
const keys = ["A0", "sd A0", "kP", "sd kP", "kPPersistent", "T50", "bE", "SD"].concat(
  ["classSelfLimited", "classPersistent", "classCellular"],
  ["rituximab net", "dli net", "epo epo", "daratumumab deplete", "daratumumab death"],
);
const ways = {
  shipped: "the shipped draws",
  weighted: "shipped draws, weighted",
  "own run": "drawn anew",
} as const;
const isShare = (key: string): boolean => key.startsWith("class");

interface SensitivityLedgerProps {
  readonly rows: readonly MovedRow[];
  readonly names: DrawnNames;
  readonly parameters: readonly Parameter[];
}

/** What the means of the draws become under other settings of the studies, a setting a row; beside a mean that moves by more than half a posterior SD stands how far. */
export function SensitivityLedger({ rows, names, parameters }: SensitivityLedgerProps) {
  const head = (key: string): string => {
    const unit = parameters.filter(({ symbol }) => symbol === key).map(unitWords);
    return [meanName(key, names), ...unit.filter((words) => words !== "")].join(", ");
  };
  const lines = rows.map(({ row, moved }) => ({
    key: row.variant,
    cells: [
      variantName(row.variant),
      ways[row.way],
      worthWords(row),
      ...keys.map((key) => {
        const mean = meanIn(row, key);
        const written = isShare(key) ? percent(mean) : shortWords(mean);
        const far = moved.find((one) => one.key === key);
        return far === undefined ? (
          written
        ) : (
          <>
            <strong>{written}</strong> <span class="ledger-quiet">{signed(far.by, 1)}&nbsp;SD</span>
          </>
        );
      }),
    ],
  }));
  return (
    <Ledger
      caption="Means of the draws under other settings of the studies"
      heads={["Setting", "How found", "Draws worth", ...keys.map(head)]}
      groups={[{ heading: null, rows: lines }]}
    />
  );
}

/** Three digits, with a true minus. */
function shortWords(value: number): string {
  return String(Number(value.toPrecision(3))).replace("-", "\u2212");
}

function worthWords({ way, draws, worth, least }: MovedRow["row"]): string {
  if (way === "shipped") return String(draws);
  const [middle, fewest] = [worth, least].map(Math.round);
  return way === "weighted" ? `${middle} of ${draws}` : `${middle} of ${draws}, at least ${fewest}`;
}
