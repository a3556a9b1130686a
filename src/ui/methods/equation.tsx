import "./equation.css";
import type { Parameter } from "../../schema/parameter.ts";
import { methodsId } from "../route.ts";
import type { EquationText } from "./equation-text.ts";
import { Lines } from "./maths/lines.tsx";
import { Sym } from "./maths/sym.tsx";
import { symbolMeaning } from "./symbol-meaning.ts";
import { symbols } from "./symbols.ts";

interface EquationProps {
  readonly equation: EquationText;
  readonly parameters: readonly Parameter[];
}

/** Lines of mathematics, and below them what each symbol means, with its value where the table of parameters has one; wide ones scroll inside themselves. */
export function Equation({ equation: { id, name, lines, symbols: names }, parameters }: EquationProps) {
  return (
    <figure class="equation" id={`${methodsId}/${id}`}>
      <div class="equation-lines" role="region" aria-label={name} tabIndex={0}>
        <Lines lines={lines} />
      </div>
      <dl class="equation-symbols">
        {names.map((symbolName) => {
          const symbol = symbols[symbolName];
          return (
            <div key={symbolName}>
              <dt>
                <math>
                  <Sym {...symbol} />
                </math>
              </dt>
              <dd>{symbolMeaning(symbol, parameters)}</dd>
            </div>
          );
        })}
      </dl>
    </figure>
  );
}
