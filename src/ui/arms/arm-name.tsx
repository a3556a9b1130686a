import "./arm-name.css";
import { armSymbol } from "../../plots/index.ts";
import { Mounted } from "../drawing/mounted.tsx";

interface ArmNameProps {
  readonly slot: number;
  readonly name: string;
  /** Its share, or null where there is none yet but room is kept for it. */
  readonly share?: string | null;
}

/** An arm's symbol and name, and its share where that is known. */
export function ArmName({ slot, name, share }: ArmNameProps) {
  return (
    <span class="arm-name">
      <Mounted draw={() => armSymbol(slot)} inputs={[slot]} />
      <span>
        {name}{" "}
        {share !== undefined && (
          <strong class={share === null ? "arm-name-room" : undefined}>{share ?? "00\u00a0%"}</strong>
        )}
      </span>
    </span>
  );
}
