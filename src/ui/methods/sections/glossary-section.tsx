import { methodsId } from "../../route.ts";
import { terms } from "../../glossary/terms.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";

/** Every term with its definition. */
export function GlossarySection() {
  return (
    <MethodsSection entry={methodEntry("glossary")}>
      {(prose) => (
        <>
          {prose(
            "In the text these words have a dotted line where a section first uses them; point at one, tap it or move the focus to it, and `Esc` puts the definition away.",
          )}
          <dl class="glossary">
            {terms.map(({ id, name, says }) => (
              <div key={id} id={`${methodsId}/term-${id}`}>
                <dt>{name}</dt>
                <dd>{says}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </MethodsSection>
  );
}
