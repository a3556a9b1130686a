import { failed, type Result } from "../../base/result.ts";
import type { EffectEntry } from "../../schema/effect-entry.ts";
import type { Failure } from "../../schema/failure.ts";
import { AmountSetting } from "../controls/amount-setting.tsx";
import { ChoiceSetting } from "../controls/choice-setting.tsx";
import { TextSetting } from "../controls/text-setting.tsx";
import { typedAmount } from "../controls/typed-amount.ts";

interface DoseFieldsProps {
  readonly entry: EffectEntry;
  /** What the effect is called, for the names of its fields. */
  readonly called: string;
  readonly set: (changes: Readonly<Record<string, unknown>>) => Result<unknown, Failure>;
}

type Rhythm = "once" | "interval" | "days";

const wanted = "days in rising order, as 0 3 7 10";
const rhythms: Readonly<Record<Rhythm, { readonly label: string; readonly begin: Readonly<Record<string, unknown>> }>> =
  {
    once: { label: "once", begin: { doses: undefined, every: undefined, onDays: undefined } },
    interval: { label: "several times, at an interval", begin: { doses: 2, every: 7, onDays: undefined } },
    days: { label: "on certain days", begin: { doses: undefined, every: undefined, day: undefined, onDays: [0, 7] } },
  };

function rhythmOf({ onDays, doses = 1 }: EffectEntry): Rhythm {
  if (onDays !== undefined) return "days";
  return doses > 1 ? "interval" : "once";
}

/** Days as typed: numbers parted by spaces or commas. */
function typedDays(text: string): Result<readonly number[], Failure> {
  const days = text
    .split(/[\s,;]+/u)
    .filter((word) => word !== "" && word !== "d")
    .map((word) => typedAmount(word, "d", wanted));
  const failures = days.flatMap((day) => (day.ok ? [] : day.failures));
  if (failures.length > 0) return failed(...failures);
  return { ok: true, value: days.flatMap((day) => (day.ok ? [day.value] : [])) };
}

/** When an effect is dosed: once, at an interval, or on certain days from first dose. */
export function DoseFields({ entry, called, set }: DoseFieldsProps) {
  const rhythm = rhythmOf(entry);
  return (
    <>
      <ChoiceSetting
        label="Given"
        name={`${called}: given`}
        value={rhythm}
        options={Object.entries(rhythms).map(([value, { label }]) => ({ value, words: label }))}
        range="once, or again and again"
        choose={(value) => {
          const [, chosen = rhythms.once] = Object.entries(rhythms).find(([other]) => other === value) ?? [];
          return set(chosen.begin);
        }}
      />
      {rhythm !== "days" && (
        <AmountSetting
          label={rhythm === "once" ? "On day" : "First on day"}
          name={`${called}: ${rhythm === "once" ? "on day" : "first on day"}`}
          value={entry.day ?? 0}
          range="0–1460, from first dose"
          set={(day) => set({ day: day === 0 ? undefined : day })}
        />
      )}
      {rhythm === "interval" && (
        <>
          <AmountSetting
            label="Doses"
            name={`${called}: doses`}
            value={entry.doses ?? 1}
            range="2–40"
            set={(doses) => (doses === 1 ? set(rhythms.once.begin) : set({ doses }))}
          />
          <AmountSetting
            label="Days between doses"
            name={`${called}: days between doses`}
            value={entry.every ?? null}
            unit="d"
            range="1–365 d"
            set={(every) => set({ every })}
          />
        </>
      )}
      {rhythm === "days" && (
        <TextSetting
          label="Days of the doses"
          name={`${called}: days of the doses`}
          shown={(entry.onDays ?? []).join(" ")}
          range={wanted}
          size={10}
          apply={(text) => {
            const days = typedDays(text);
            return days.ok ? set({ onDays: days.value }) : days;
          }}
        />
      )}
    </>
  );
}
