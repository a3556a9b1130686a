import "./parameters-view.css";
import { counted } from "../../base/counted.ts";
import { useRef } from "preact/hooks";
import type { Result } from "../../base/result.ts";
import type { Failure } from "../../schema/failure.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { failuresBehind } from "../cells/failures-behind.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { Editor } from "../editor/editor.tsx";
import { useNextFocus } from "../editor/use-next-focus.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { changePopulation, populationOf } from "./change-population.ts";
import { parameterGroups } from "./parameter-groups.ts";
import { ParametersTable } from "./parameters-table.tsx";
import { resetParameter, setParameter } from "./set-parameter.ts";
import { useParameters } from "./use-parameters.ts";

const none: Readonly<Record<string, number>> = {};

/** The parameters the patients of a run are drawn by, each with its range and source, to change and to reset. */
export function ParametersView({ facts, context }: { readonly facts: RunFacts; readonly context: CellContext }) {
  const root = useRef<HTMLDivElement>(null);
  const focus = useNextFocus(root);
  const parameters = useParameters(context);
  const { notebook } = context.view;
  const changed = populationOf(notebook, facts.key)?.parameters ?? none;
  const failures = failuresBehind(context.view, facts.key);
  const count = Object.keys(changed).length;
  const take = (values: Readonly<Record<string, number>>): Result<unknown, Failure> => {
    const taken = changePopulation(notebook, facts.key, values);
    if (taken.ok) context.change(taken.value);
    return taken;
  };
  return (
    <div class="parameters" ref={root}>
      <div class="editor-head parameters-head">
        <p tabIndex={-1} data-focus="count" role="status">
          {count === 0 ? "All have their typical values." : `${count} changed.`}
        </p>
        {count > 0 && (
          <button
            type="button"
            class="button"
            onClick={() => {
              take(none);
              focus(`[data-focus="count"]`);
            }}
          >
            Reset all
          </button>
        )}
      </div>
      {count > 0 && failures.length > 0 && <FailureNotice failures={failures} />}
      {parameterGroups.map(({ title, symbols }) => {
        const rows = parameters?.filter(({ symbol }) => symbols.includes(symbol)) ?? [];
        const differ = symbols.filter((symbol) => changed[symbol] !== undefined).length;
        const many = `${counted(symbols.length, "parameter")}${differ === 0 ? "" : `, ${differ} changed`}`;
        return (
          <Editor key={title} title={`${title}: ${many}`}>
            {() => (
              <ParametersTable
                title={title}
                rows={rows}
                parameters={parameters ?? []}
                settings={facts.settings}
                changed={changed}
                set={(symbol, value) => {
                  const set = setParameter(changed, symbol, value, parameters ?? []);
                  return set.ok ? take(set.value) : set;
                }}
                reset={(symbol) => {
                  take(resetParameter(changed, symbol));
                  focus(`[data-parameter="${symbol}"] input`);
                }}
              />
            )}
          </Editor>
        );
      })}
    </div>
  );
}
