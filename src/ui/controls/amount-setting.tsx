import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { TextSetting } from "./text-setting.tsx";
import { typedAmount } from "./typed-amount.ts";

interface AmountSettingProps {
  readonly label: string;
  /** What assistive technology calls the field. */
  readonly name: string;
  /** Null: nothing is said. */
  readonly value: number | null;
  readonly unit?: string;
  /** What may be typed, as "0–10". */
  readonly range: string;
  /** What a blank field means, where it may be blank. */
  readonly blank?: string;
  /** Takes what was typed; null: left blank. Refused with what is allowed. */
  readonly set: (value: number | null) => Result<unknown, Failure>;
}

/** A number one types, with its unit and range. */
export function AmountSetting({ label, name, value, unit = "", range, blank, set }: AmountSettingProps) {
  const apply = (text: string): Result<unknown, Failure> => {
    if (text.trim() === "" && blank !== undefined) return set(null);
    const typed = typedAmount(text, unit, `a number, ${range}`);
    return typed.ok ? set(typed.value) : typed;
  };
  return (
    <TextSetting
      label={label}
      name={name}
      shown={value === null ? "" : String(value)}
      unit={unit}
      range={blank === undefined ? range : `${range}; blank: ${blank}`}
      size={5}
      numeric
      apply={apply}
    />
  );
}
