import { ok, type Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { Setting } from "../../schema/setting-form.ts";
import { TextSetting } from "../controls/text-setting.tsx";
import { plainWords } from "./plain-words.ts";
import { typedValue } from "./typed-setting.ts";

interface ListSettingProps {
  readonly setting: Setting;
  readonly value: unknown;
  readonly set: (value: unknown) => Result<unknown, Failure>;
}

/** A list, an entry a field; one that is left blank goes, and the last is for one more. */
export function ListSetting({ setting: { label, says, control }, value, set }: ListSettingProps) {
  if (control.form !== "list") return null;
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  const read = (text: string): unknown => (control.of === "value" ? typedValue(text) : text.trim());
  const take = (next: readonly unknown[]): Result<unknown, Failure> => set(next.length === 0 ? undefined : next);
  const more = entries.length < control.most;
  return (
    <fieldset class="editor-part">
      <legend>{label}</legend>
      <p class="editor-says">{says}</p>
      <div class="editor-fields">
        {[...entries, ...(more ? [undefined] : [])].map((entry, place) => (
          <TextSetting
            key={place}
            label={entry === undefined ? "One more" : String(place + 1)}
            name={entry === undefined ? `${label}, one more` : `${label}, ${place + 1}`}
            shown={plainWords(entry)}
            range={entry === undefined ? `as ${control.as}` : "blank: it goes"}
            size={8}
            apply={(text) => {
              if (text.trim() !== "")
                return take([...entries.slice(0, place), read(text), ...entries.slice(place + 1)]);
              return entry === undefined ? ok(null) : take(entries.toSpliced(place, 1));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
