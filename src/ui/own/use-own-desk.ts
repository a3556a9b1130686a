import { useEffect, useRef, useState } from "preact/hooks";
import { failed, type Result } from "../../base/result.ts";
import type { Answer } from "../../notebook/index.ts";
import type { Failure } from "../../schema/failure.ts";
import type { OwnFile, OwnOpened } from "../../schema/own-file.ts";
import type { CellContext } from "../cells/cell-context.ts";
import { clearDesk, type OwnActions, type OwnDesk, type TroubleAt } from "./own-desk.ts";
import { takeFile } from "./take-file.ts";

function tooMany(count: number): Failure {
  const message = `several files: ${count} were dropped`;
  return { reason: "limit", message, remedy: "One file is opened at a time: drop one.", place: {} };
}

/** Taking a file changes nothing that is open or kept. */
function changed(at: TroubleAt): number {
  return at === "file" ? 0 : 1;
}

/** Follows what a reader does with files and cases of her own, and asks the lab for it: one thing at a time, but a newer file takes the place of one still being read. */
export function useOwnDesk({ lab, attach }: Pick<CellContext, "lab" | "attach">): readonly [OwnDesk, OwnActions] {
  const [desk, setDesk] = useState(clearDesk);
  const underWay = useRef<{ readonly at: TroubleAt } | null>(null);
  const change = (part: Partial<OwnDesk>): void => setDesk((before) => ({ ...before, ...part }));
  const free = (at: TroubleAt): boolean =>
    underWay.current === null || (at === "file" && underWay.current.at === "file");

  async function run<Value>(
    at: TroubleAt,
    busy: string,
    asked: (wanted: () => boolean) => Answer<Value>,
    done: (value: Value) => Partial<OwnDesk>,
  ): Promise<void> {
    if (!free(at)) return;
    const own = { at };
    underWay.current = own;
    change({ busy, trouble: null, said: "" });
    const wanted = (): boolean => underWay.current === own;
    const answer = await asked(wanted);
    if (!wanted()) return;
    underWay.current = null;
    if (!answer.ok) change({ busy: null, trouble: { at, failures: answer.failures } });
    else setDesk((before) => ({ ...before, busy: null, ...done(answer.value), changes: before.changes + changed(at) }));
  }

  function ask<Value>(...asked: Parameters<typeof run<Value>>): void {
    void run(...asked);
  }

  const inspect = (name: string, file: () => Promise<Result<OwnFile, Failure>>): void =>
    ask(
      "file",
      `Reading ${name}`,
      async (wanted) => {
        const taken = await file();
        if (!taken.ok) return taken;
        // The lab holds one file: one that has been given up must not take the place of a newer one.
        if (!wanted()) return failed();
        change({ inspection: null });
        return lab.inspect(taken.value);
      },
      (inspection) => ({ inspection }),
    );

  /** Asks for a change of what is open, and tells every cell of it. */
  const attached = async <Value>(answer: Answer<Value>): Answer<Value> => {
    const answered = await answer;
    if (answered.ok) attach();
    return answered;
  };
  const shown = (opened: OwnOpened, keptIsOpen: boolean): Partial<OwnDesk> => ({
    opened,
    inspection: null,
    keptIsOpen,
  });

  const actions: OwnActions = {
    take: (files) => {
      const [file] = files;
      if (file === undefined || !free("file")) return;
      if (files.length === 1) inspect(file.name, () => takeFile(file));
      else change({ trouble: { at: "file", failures: [tooMany(files.length)] } });
    },
    takeText: ({ name, text }) =>
      inspect(name, async () => ({ ok: true, value: { file: name, bytes: new TextEncoder().encode(text).buffer } })),
    open: (reading) =>
      ask(
        "reading",
        `Opening ${reading.file}`,
        () => attached(lab.openOwn(reading)),
        (opened) => shown(opened, false),
      ),
    cancel: () => {
      if (!free("file")) return;
      underWay.current = null;
      change({ busy: null, inspection: null, trouble: null });
    },
    keep: () =>
      ask(
        "kept",
        "Keeping",
        () => lab.keepOwn(),
        (kept) => ({ kept, keptIsOpen: true }),
      ),
    openKept: () =>
      ask(
        "kept",
        "Opening the kept cases",
        () => attached(lab.openKept()),
        (opened) => shown(opened, true),
      ),
    close: () =>
      ask(
        "kept",
        "Closing",
        () => attached(lab.closeOwn()),
        () => ({ opened: null, keptIsOpen: false, said: "Closed." }),
      ),
    forget: () =>
      ask(
        "kept",
        "Deleting",
        () => attached(lab.forgetOwn()),
        () => ({ ...clearDesk, kept: null, said: "Deleted: nothing of your cases is left in this browser." }),
      ),
  };

  const answered = (kept: Awaited<ReturnType<typeof lab.keptOwn>>): void =>
    change(kept.ok ? { kept: kept.value } : { trouble: { at: "kept", failures: kept.failures } });
  useEffect(() => {
    void lab.keptOwn().then(answered);
  }, []);
  return [desk, actions];
}
