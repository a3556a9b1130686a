import { useId, useState } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import { SettingMessage } from "../controls/setting-message.tsx";

interface SwitchSettingProps {
  readonly label: string;
  readonly says: string;
  readonly on: boolean;
  readonly set: (on: boolean) => Result<unknown, Failure>;
}

/** A setting that is on or off. */
export function SwitchSetting({ label, says, on, set }: SwitchSettingProps) {
  const id = useId();
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  return (
    <div class="setting">
      <label for={id}>{label}</label>
      <span class="setting-field">
        <input
          id={id}
          class="setting-switch"
          type="checkbox"
          role="switch"
          checked={on}
          aria-checked={on}
          aria-describedby={`${id}-says`}
          onChange={({ currentTarget }) => {
            const done = set(currentTarget.checked);
            setFailure(done.ok ? undefined : done.failures[0]);
            if (!done.ok) currentTarget.checked = on;
          }}
        />
        <span aria-hidden="true">{on ? "on" : "off"}</span>
        <SettingMessage id={`${id}-says`} range={says} failure={failure} />
      </span>
    </div>
  );
}
