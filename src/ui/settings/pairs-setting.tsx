import { failed, ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Setting } from "../../schema/setting-form.ts";
import { TextSetting } from "../controls/text-setting.tsx";
import { plainWords } from "./plain-words.ts";
import { typedValue } from "./typed-setting.ts";

interface PairsSettingProps {
  readonly setting: Setting;
  readonly value: unknown;
  readonly set: (value: unknown) => Result<unknown, Failure>;
}

function valueIn(text: string): unknown {
  const word = text.trim();
  return word === "true" || word === "false" ? word === "true" : typedValue(word);
}

/** Names and values, a field each; one that is left blank goes, and the last is for one more. */
export function PairsSetting({ setting: { label, says, control }, value, set }: PairsSettingProps) {
  const pairs = typeof value === "object" && value !== null ? Object.entries(value) : [];
  const several = control.form === "filter";
  const read = (text: string): unknown => {
    const values = several ? text.split(",").map(valueIn) : [valueIn(text)];
    return values.length === 1 ? values[0] : values;
  };
  const take = (next: readonly (readonly [string, unknown])[]): Result<unknown, Failure> =>
    set(next.length === 0 ? undefined : Object.fromEntries(next));
  const example = several ? "use: primary" : "A0: 30";
  return (
    <fieldset class="editor-part">
      <legend>{label}</legend>
      <p class="editor-says">{says}</p>
      <div class="editor-fields">
        {pairs.map(([name, said], place) => (
          <TextSetting
            key={name}
            label={name}
            name={`${label}, ${name}`}
            shown={typeof said === "boolean" ? String(said) : plainWords(said)}
            range="blank: it goes"
            size={8}
            apply={(text) =>
              take(text.trim() === "" ? pairs.toSpliced(place, 1) : pairs.with(place, [name, read(text)]))
            }
          />
        ))}
        <TextSetting
          key={`more ${pairs.length}`}
          label="One more"
          name={`${label}, one more`}
          shown=""
          range={`as ${example}`}
          size={8}
          apply={(text) => {
            if (text.trim() === "") return ok(null);
            const found = /^\s*([^\s:=]+)\s*[:=]\s*(\S.*)$/u.exec(text);
            if (found !== null) return take([...pairs, [found[1] ?? "", read(found[2] ?? "")]]);
            return failed({
              reason: "syntax",
              message: "unreadable pair",
              remedy: `use a name and a value, as ${example}`,
              place: {},
            });
          }}
        />
      </div>
    </fieldset>
  );
}
