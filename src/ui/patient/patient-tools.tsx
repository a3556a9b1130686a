import "../figure/figure-tools.css";
import type { RefObject } from "preact";
import { useMemo } from "preact/hooks";
import {
  patientDaily,
  type PatientFigureOptions,
  patientPicture,
  patientSentence,
  patientTable,
  patientTones,
  shownArms,
} from "../../plots/index.ts";
import { FigureTools } from "../figure/figure-tools.tsx";
import type { Follow } from "../listening/heard-series.ts";
import { onDay } from "./antibody-level.ts";

/** What a reader needs to know of a patient's figure, on the page and wherever it is taken. */
export const patientSubtitle =
  "One simulated patient: a course, not how often it happens. Until the first dose all arms share one history. An arm’s symbol on the haemoglobin line marks its first day of confirmed independence.";

interface PatientToolsProps {
  readonly title: string;
  readonly stamp: string;
  /** As the figure is drawn on the page. */
  readonly figure: PatientFigureOptions;
  /** Where the line stands. */
  readonly day: number;
  /** What follows on the panels what is heard. */
  readonly follow: RefObject<Follow | null>;
}

/** The quiet row under a patient: the panels as a table, the haemoglobin of each arm as tones, and the figure to take along with the line where it stands. */
export function PatientTools({ title, stamp, figure, day, follow }: PatientToolsProps) {
  const { course, arms, cord, stale } = figure;
  const names = arms.map(({ arm }) => arm).join("\n");
  const shown = useMemo(() => (course === null ? [] : shownArms(course, arms)), [course, names]);
  const table = useMemo(() => (course === null ? null : patientTable(course, shown, cord)), [course, shown, cord]);
  if (course === null) return <div class="figure-tools" />;
  return (
    <FigureTools
      name={`patient-${course.slot + 1}`}
      title={title}
      subtitle={`${patientSubtitle} Line and values: ${onDay(day)}.`}
      finding={patientSentence(shown, course.horizon)}
      stamp={stale ? `${stamp} · stale` : stamp}
      arms={arms}
      keyed
      table={table}
      whole={() => patientDaily(course, shown)}
      series={() => patientTones(figure)}
      follow={follow}
      draw={(place) => patientPicture({ ...figure, ...place, course, day })}
    />
  );
}
