import { useEffect, useId, useState } from "preact/hooks";
import { ok } from "../../base/result.ts";
import { differences } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import { parseNotebook } from "../../share/index.ts";
import { FailureNotice } from "../failure/failure-notice.tsx";
import { type ListedNotebook, listedMine, listedShipped } from "../library/listed-notebook.ts";
import type { PageHost } from "../page-host.ts";
import type { Desk } from "../session/desk.ts";
import { Changes } from "./change-list.tsx";

interface CompareViewProps {
  readonly host: PageHost;
  readonly desk: Desk;
}

function changesBetween(one: ListedNotebook, other: ListedNotebook): readonly string[] | null {
  const [before, after] = [parseNotebook(one.text), parseNotebook(other.text)];
  return before.ok && after.ok ? differences(before.value, after.value) : null;
}

interface ChoiceProps {
  readonly label: string;
  readonly among: readonly ListedNotebook[];
  readonly chosen: string;
  readonly choose: (fragment: string) => void;
}

function Choice({ label, among, chosen, choose }: ChoiceProps) {
  const id = useId();
  return (
    <p class="compare-choice">
      <label for={id}>{label}</label>
      <select id={id} class="own-select" value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {among.map(({ fragment, title, facts }) => (
          <option key={fragment} value={fragment}>
            {`${title} (${facts})`}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Two notebooks, and what is different in the second, in words. */
export function CompareView({ host, desk }: CompareViewProps) {
  const { shelf, shipped } = host;
  const [mine, setMine] = useState<readonly ListedNotebook[]>([]);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [chosen, setChosen] = useState<readonly [string, string] | null>(null);
  useEffect(() => {
    const load = async (): Promise<void> => {
      await desk.flush();
      const listed = shelf === null ? ok([]) : await shelf.list();
      if (listed.ok) setMine(listed.value.map((one) => listedMine(one, shipped)));
      else setFailures(listed.failures);
    };
    void load();
  }, []);
  const all = [...shipped.map(listedShipped), ...mine];
  const [first, second] = chosen ?? [all[0]?.fragment ?? "", (all[1] ?? all[0])?.fragment ?? ""];
  const [one, other] = [first, second].map((fragment) => all.find((listed) => listed.fragment === fragment));
  return (
    <>
      {failures.length > 0 && <FailureNotice failures={failures} />}
      <Choice label="From" among={all} chosen={first} choose={(fragment) => setChosen([fragment, second])} />
      <Choice label="To" among={all} chosen={second} choose={(fragment) => setChosen([first, fragment])} />
      <section class="library-part" aria-live="polite">
        <h2>What is different</h2>
        {one !== undefined && other !== undefined && <Changes changes={changesBetween(one, other)} />}
      </section>
    </>
  );
}
