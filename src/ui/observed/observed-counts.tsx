import { type AxisTick, type ObservedGroup } from "../../plots/index.ts";
import { TickTable } from "../figure/tick-table.tsx";
import { type CountCell, type CountKind, cellOf } from "./count-table.ts";
import { GroupName } from "./group-name.tsx";
import type { GroupView } from "./group-view.ts";
import { countWords } from "./observed-facts.ts";

interface ObservedCountsProps {
  readonly views: readonly GroupView[];
  readonly groups: readonly ObservedGroup[];
  readonly origin: string;
  readonly ticks: readonly AxisTick[];
  readonly width: number;
}

const kinds: readonly { readonly kind: CountKind; readonly heading: string }[] = [
  { kind: "watched", heading: "At risk: your patients still dependent and watched" },
  { kind: "independent", heading: "Events: who have become independent" },
  { kind: "lost", heading: "Competing: who died, relapsed or had a second graft first" },
  { kind: "censored", heading: "Censored: still dependent when last seen" },
];

/** A reader's patients by what had become of them, under the ticks of the figure's axis. */
export function ObservedCounts({ views, groups, origin, ticks, width }: ObservedCountsProps) {
  return (
    <TickTable
      caption={`Your patients, by days from ${origin}`}
      of="Group"
      ticks={ticks}
      width={width}
      kinds={kinds.map(({ kind, heading }) => ({
        key: kind,
        heading,
        rows: groups.map((group) => ({
          key: group.name,
          head: <GroupName look={group} name={group.name} share={null} />,
          values: ticks.map(({ day }) => {
            const counts = views.find(({ name }) => name === group.name)?.counts;
            return counts === undefined ? "" : <CountValue key={day} cell={cellOf(counts, day, kind)} />;
          }),
        })),
      }))}
    />
  );
}

function CountValue({ cell }: { readonly cell: CountCell }) {
  if (cell.shown !== "hidden") return <>{countWords(cell)}</>;
  return (
    <>
      <span aria-hidden="true">…</span>
      <span class="unseen">masked</span>
    </>
  );
}
