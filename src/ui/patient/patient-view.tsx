import "./patient-view.css";
import { useEffect, useId, useMemo, useRef, useState } from "preact/hooks";
import type { Arrangement } from "../../plots/index.ts";
import type { RunRequest } from "../../schema/run-request.ts";
import { figureArms } from "../arms/figure-arms.ts";
import type { CellContext } from "../cells/cell-context.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { usePhone } from "../drawing/use-phone.ts";
import { grouped } from "../../base/grouped.ts";
import { type ExampleKind, examples } from "./examples.ts";
import { PatientDays } from "./patient-days.tsx";
import { PatientFailure } from "./patient-failure.tsx";
import { PatientKey } from "./patient-key.tsx";
import { PatientNavigation } from "./patient-navigation.tsx";
import { PatientWho } from "./patient-who.tsx";
import { patientSubtitle } from "./patient-tools.tsx";
import { SaveCourse } from "./save-course.tsx";
import { typicalPatient } from "./typical-patient.ts";
import { usePatient } from "./use-patient.ts";
import { WhyPanel } from "./why-panel.tsx";

interface PatientViewProps {
  readonly facts: RunFacts;
  /** The patient to begin with, counted from 1. */
  readonly patient: number;
  readonly context: CellContext;
}

/** From so many arms on, each has panels of its own unless the reader says otherwise. */
const crowd = 5;

/** One simulated patient in every arm of a run, day by day. */
export function PatientView({ facts, patient, context }: PatientViewProps) {
  const place = useRef<HTMLElement>(null);
  const titled = useId();
  const phone = usePhone();
  const [wanted, choose] = useState(patient);
  useEffect(() => choose(patient), [patient]);
  const [kind, setKind] = useState<ExampleKind | null>(null);
  const [hidden, hide] = useState<ReadonlySet<string>>(new Set());
  const [arranged, arrange] = useState<Arrangement | null>(null);
  const { of, patient: asked, roster, parameters } = usePatient(facts, context, wanted, place);
  const number = Math.min(wanted, of);
  const course = asked.answered?.value ?? null;
  const run: RunRequest | null = asked.answered?.question.run ?? null;
  const stale = course !== null && !asked.current;
  const known = facts.regimens.length + facts.effects.length;
  const arms = useMemo(() => {
    const named = run?.arms.map(({ arm, regimens }) => ({ arm, regimens: regimens.map(({ regimen }) => regimen) }));
    return figureArms(named ?? facts.named, new Map(facts.regimens.map(({ id, label }) => [id, label])));
  }, [run, known, JSON.stringify(facts.named)]);
  const typical = useMemo(
    () => typicalPatient(parameters.answered?.value ?? null, run, facts),
    [parameters.answered, run, known],
  );
  const found = useMemo(
    () =>
      roster.answered === null || arms[0] === undefined
        ? null
        : examples(roster.answered.value, arms[0].shortLabel, roster.answered.question.run.horizon),
    [roster.answered, arms],
  );
  const jump = (to: ExampleKind): void => {
    const slot = found?.find((each) => each.kind === to)?.slot ?? null;
    setKind(to);
    if (slot !== null) choose(slot + 1);
  };
  const arrangement = arranged ?? (arms.length < crowd ? "overlaid" : "apart");
  const visible = arms.filter(({ arm }) => !hidden.has(arm));
  const drawn = visible.length > 0 ? visible : arms;
  const cord = givesCord(
    facts,
    course?.arms.some(({ cordSupply }) => cordSupply.some((supply) => supply > 0)) ?? false,
  );
  const told = useMemo(
    () => <WhyPanel course={course} arms={arms} known={facts} parameters={typical?.telling ?? null} />,
    [course, arms, typical, known],
  );
  const recoveryCount = typical?.value("recoveryCount") ?? null;
  const { horizon } = facts.settings;
  const who = grouped(course === null ? number : course.slot + 1);
  const title = `Patient ${who} of ${grouped(of)}, simulated in every arm`;
  const stamp = `prca@1 · seed ${facts.seedWords} · simulated, patient ${who}`;
  const shown = { course, arrangement, cord, horizon, recoveryCount, stale, phone, title, stamp };
  const days = useMemo(
    () => (
      <PatientDays {...shown} arms={drawn}>
        {phone && told}
      </PatientDays>
    ),
    [...Object.values(shown), drawn.map(({ arm }) => arm).join("\n"), told],
  );
  return (
    <figure class="patient" aria-labelledby={titled} ref={place}>
      <figcaption>
        <p class="figure-title">
          <span id={titled}>{title}</span>
          {stale && <span class="figure-stale">stale</span>}
        </p>
        <p class="figure-subtitle">{patientSubtitle}</p>
      </figcaption>
      <PatientNavigation
        number={number}
        of={of}
        choose={choose}
        examples={roster.current ? found : null}
        kind={kind}
        jump={jump}
      />
      {asked.failures.length > 0 && <PatientFailure asking={asked} reload={context.reload} />}
      {!phone && told}
      <PatientKey arms={arms} hidden={hidden} hide={hide} arrangement={arrangement} arrange={arrange} />
      {days}
      <div class="patient-foot">
        <p class="figure-stamp">{stamp}</p>
        {course !== null && <SaveCourse course={course} />}
      </div>
      {course !== null && typical !== null && <PatientWho course={course} typical={typical} />}
    </figure>
  );
}

function givesCord({ arms, effects }: RunFacts, supplied: boolean): boolean {
  const given = new Set(arms.flatMap(({ regimens }) => regimens.map(({ regimen }) => regimen)));
  return supplied || effects.some(({ kind, regimen }) => kind === "supply" && given.has(regimen));
}
