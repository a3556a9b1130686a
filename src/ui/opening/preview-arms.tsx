import { resolveArms, type RuntimeView } from "../../notebook/index.ts";
import type { WrittenNotebook } from "../../schema/written-notebook.ts";
import { armLine } from "./arm-line.ts";
import { valueText } from "./value-text.ts";

interface PreviewArmsProps {
  readonly cellKey: string;
  readonly view: RuntimeView;
  readonly written: WrittenNotebook["cells"][number];
}

/** The arms that are compared, a line each; as their file says them where they cannot be told apart. */
export function PreviewArms({ cellKey, view, written }: PreviewArmsProps) {
  const settled = view.plan.cells.find(({ key }) => key === cellKey)?.settled;
  const arms = settled?.kind === "arms" ? resolveArms(settled) : null;
  const entries = written.kind === "arms" ? written.arms.map(valueText) : [];
  const lines =
    arms?.ok === true
      ? arms.value.map(({ arm, regimens }) => {
          const line = armLine(regimens);
          const named = regimens.map(({ regimen }) => regimen).join(" + ");
          return arm === named ? line : `${arm}: ${line}`;
        })
      : entries;
  return (
    <>
      <p class="preview-title">Arms: {cellKey}</p>
      <ol class="preview-settings">
        {lines.map((line) => (
          <li>{line}</li>
        ))}
      </ol>
    </>
  );
}
