import { counted } from "../../../base/counted.ts";
import type { Arm, ArmRegimen } from "../../../schema/arm.ts";
import type { Summary } from "../../../schema/summary.ts";
import { actingEffects, type Switched } from "../../arms/acting-effects.ts";
import { givesCordBlood } from "../../arms/gives-cord-blood.ts";
import { assumptionWords } from "../../controls/assumption-words.ts";
import { type KnownRegimens, knownRegimens } from "../../arms/known-regimens.ts";
import { regimenLabel } from "../../arms/regimen-label.ts";
import { ruleWords } from "../../arms/rule-words.ts";
import { listed } from "../../words/listed.ts";
import { effectSentence } from "./effect-sentence.ts";
import type { RunRecord } from "./run-record.ts";

/** What the arms of a run give, what acts in them, and what was assumed. */
export function armsParagraph({ request, summary, tables }: RunRecord): string {
  const known = knownRegimens(tables, request.regimens);
  const { arms, assume, scenarios, harm } = request;
  const given = arms.map(({ regimens }) => ({
    regimens: regimens.filter(({ dose }) => dose > 0).map(({ regimen }) => regimen),
  }));
  const compared =
    arms.length === 1
      ? "One arm was simulated."
      : `The same patients were simulated in ${counted(arms.length, "arm")}, each compared with the first.`;
  return [
    compared,
    ...arms.map((arm, index) => `(${index + 1}) ${armWords(arm, known, request)}${harmWords(summary, index, harm)}`),
    ...(givesCordBlood(given, known.regimens)
      ? [`Of cord blood it was assumed that it ${assumptionWords(assume)}.`]
      : []),
    scenarios.length === 0
      ? "No further scenario was switched on."
      : `Scenarios switched on as well: ${listed(scenarios)}.`,
    harm
      ? "The multipliers that regimens carry on the hazards of death and relapse were applied from day 0 on."
      : "The multipliers that regimens carry on the hazards of death and relapse were off.",
    ...(request.draws === undefined
      ? ["Effects whose size nobody has measured stood at zero unless called assumed here."]
      : []),
  ].join(" ");
}

function armWords({ arm, regimens }: Arm, known: KnownRegimens, switched: Switched): string {
  const ids = regimens.map(({ regimen }) => regimen).join(" + ");
  const parts = regimens.map(
    (part) => `${regimenLabel(known, part.regimen)}${changeWords(part)}: ${actingWords(part, known, switched)}.`,
  );
  return `${arm === ids ? "" : `“${arm}”: `}${parts.join(" With it: ")}`;
}

function actingWords(part: ArmRegimen, known: KnownRegimens, switched: Switched): string {
  if (part.regimen === "watch") return "nothing is given";
  if (part.dose === 0) return "not given";
  const sentences = actingEffects(part.regimen, known, switched).flatMap((effect) => {
    const sentence = effectSentence(effect, part);
    if (sentence === null) return [];
    const measured = effect.role === "default" && !known.own.has(effect.regimen);
    return [measured ? sentence : `${sentence} (assumed)`];
  });
  return sentences.length === 0 ? "nothing acts, since what it does has not been measured" : sentences.join("; ");
}

/** What multiplies the hazards in an arm; empty where nothing does. */
function harmWords({ arms }: Summary, index: number, on: boolean): string {
  const { deathFactor = 1, relapseFactor = 1 } = arms[index]?.harm ?? {};
  if (!on || (deathFactor === 1 && relapseFactor === 1)) return "";
  return ` Hazards: death × ${plain(deathFactor)}, relapse × ${plain(relapseFactor)}.`;
}

function plain(factor: number): string {
  return String(Number(factor.toPrecision(6)));
}

function changeWords({ start, dose, every, rule }: ArmRegimen): string {
  const changes = [
    ...(rule === undefined ? [] : [`only ${ruleWords(rule, start)}`]),
    ...(start === 0 ? [] : [`from day ${start}`]),
    ...(dose === 1 ? [] : [`at ${dose} times the published dose`]),
    ...(every === null ? [] : [`with doses every ${every} d`]),
  ];
  return changes.length === 0 ? "" : `, ${listed(changes)}`;
}
