import { documentRegimens } from "../arms/document-regimens.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { failuresBehind } from "../cells/failures-behind.ts";
import type { RunFacts } from "../cells/run-facts.ts";
import { Editor } from "../editor/editor.tsx";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { RegimenComposer } from "../regimen/regimen-composer.tsx";
import { ArmsEditor } from "./arms-editor.tsx";

interface RunEditorsProps {
  readonly facts: RunFacts;
  readonly context: CellContext;
}

/** What can be changed of the regimens of a run: which arms there are, and regimens of the reader's own. Folded until asked for; it changes the document as it stands, whatever is in sight. */
export function RunEditors({ facts, context }: RunEditorsProps) {
  const { key, settings, switched } = facts;
  const known = documentRegimens(context.view, facts);
  const read = known.regimens.length > 0;
  const wrong = failuresBehind(context.view, key);
  const failures = wrong.length > 0 && <FailureNotice failures={wrong} />;
  return (
    <div class="editors">
      <Editor title="Change the arms">
        {() => (
          <>
            {failures}
            {read && <ArmsEditor id={settings.arms} known={known} context={context} />}
          </>
        )}
      </Editor>
      <Editor title="Compose a regimen">
        {() => (
          <>
            {failures}
            {read && <RegimenComposer arms={settings.arms} known={known} switched={switched} context={context} />}
          </>
        )}
      </Editor>
    </div>
  );
}
