import { counted } from "../../base/counted.ts";
import type { ClassRoll } from "./read-class.ts";

interface ClassRollViewProps {
  readonly roll: ClassRoll;
  /** The results of this notebook's runs; null: not all have settled. */
  readonly results: string | null;
}

const fewest = 5;

/** What was read of what was pasted, what was not and why, and who is in it. */
export function ClassRollView({ roll: { read, refused, again }, results }: ClassRollViewProps) {
  if (read.length + refused.length === 0) return null;
  const names = read.flatMap(({ alias }) => (alias === undefined ? [] : [alias]));
  const twice = [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
  const others = read.filter((sent) => results !== null && sent.results !== undefined && sent.results !== results);
  return (
    <div class="class-roll">
      <p role="status" data-read={read.length} data-refused={refused.length} data-again={again}>
        <strong>{read.length} read</strong>
        {again > 0 && `, ${again} that ${again === 1 ? "says" : "say"} the same counted once`}
        {refused.length > 0 && `, ${refused.length} refused`}.
        {others.length > 0 &&
          ` ${counted(others.length, "reader")} had other results than this notebook has now: a setting or the seed was another.`}
        {twice.length > 0 && ` More than one set of answers is named ${twice.join(", ")}: all count.`}
      </p>
      {read.length > 0 && read.length < fewest && (
        <p>With so few, who answered what may be plain to see. Nothing leaves this machine.</p>
      )}
      {refused.length > 0 && (
        <ul class="class-refused" aria-label="Refused">
          {refused.map(({ link, why }, index) => (
            <li key={`${index} ${link}`}>
              <code>{link}</code> {why}
            </li>
          ))}
        </ul>
      )}
      {read.length > 0 && (
        <details>
          <summary>Who is in it</summary>
          <p>
            {names.length === 0 ? "Nobody gave a name." : names.join(", ")}
            {names.length > 0 && names.length < read.length && `, and ${read.length - names.length} without a name`}
          </p>
        </details>
      )}
    </div>
  );
}
