import "../arms/arm-name.css";
import { type GroupLook, groupSymbol } from "../../plots/index.ts";
import { Mounted } from "../drawing/mounted.tsx";

interface GroupNameProps {
  /** Null: it is not drawn, and has no symbol. */
  readonly look: GroupLook | null;
  readonly name: string;
  /** Its share; null: none is given. */
  readonly share: string | null;
}

/** A group's symbol and name, and its share where one is given. */
export function GroupName({ look, name, share }: GroupNameProps) {
  return (
    <span class="arm-name">
      {look === null ? <span /> : <Mounted draw={() => groupSymbol(look)} inputs={[look.slot, look.rank]} />}
      <span>
        {name} {share !== null && <strong>{share}</strong>}
      </span>
    </span>
  );
}
