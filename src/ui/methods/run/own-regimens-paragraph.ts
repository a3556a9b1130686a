import type { OwnRegimen } from "../../../schema/own-regimen.ts";
import { effectKinds } from "../tables/effect-kinds.ts";
import { effectSchedule } from "../tables/effect-schedule.ts";
import type { RunRecord } from "./run-record.ts";

/** The regimens that a reader composed for a run, exactly as typed; null where there are none. */
export function ownRegimensParagraph({ request }: Pick<RunRecord, "request">): string | null {
  if (request.regimens.length === 0) return null;
  return `Regimens composed for this run, with sizes as typed: ${request.regimens.map(ownWords).join("; ")}.`;
}

function ownWords({ regimen, effects }: OwnRegimen): string {
  const { id, label, grade, n, design, deathFactor, relapseFactor, gvhd, burden, source } = regimen;
  const acts = effects.map((effect) => {
    const { name, size } = effectKinds[effect.kind];
    const rest = [
      ...(effect.spared === null ? [] : [`${effect.spared} spared`]),
      ...(effect.escapeShare === null ? [] : [`${effect.escapeShare} of units lack the antigen`]),
      ...(effect.output === null ? [] : [`output lowered by up to ${effect.output}`]),
    ];
    return [`${name}, ${effect.size} (${size})`, effectSchedule(effect), ...rest].join(", ");
  });
  const harm = `deaths × ${deathFactor}, relapses × ${relapseFactor}${gvhd === null ? "" : `, acute GVHD ${gvhd}`}`;
  return `${label} (${id}; evidence grade ${grade}, n = ${n}, ${design}; source: ${source}; ${harm}; burden: ${burden}): ${acts.join("; ")}`;
}
