import type { Failure } from "../schema/failure.ts";
import { quoted } from "../schema/quoted.ts";

/** No case of the reader's is open. */
export const nothingOpen: Failure = {
  reason: "missing",
  message: "no open cases",
  remedy: "open a file first",
  place: {},
};

/** Nothing is kept. */
export const nothingKept: Failure = {
  reason: "missing",
  message: "no kept cases",
  remedy: "open a file, and keep its cases",
  place: {},
};

/** There is nowhere to keep anything. */
export const noStorage: Failure = {
  reason: "missing",
  message: "no storage in this browser",
  remedy: "open the file again when you come back",
  place: {},
};

/** What is kept is not what was kept by this version. */
export const unfitKept: Failure = {
  reason: "shape",
  message: "unreadable kept cases",
  remedy: "delete them, and open the file again",
  place: {},
};

/** The browser did not do what storage is for; `error` is what it said. */
export function refusedStorage(error: unknown): Failure {
  const why = error instanceof Error ? error.message : String(error);
  return {
    reason: "missing",
    message: `refused storage: ${why}`,
    remedy: "allow this page to store data, or free some room; the open cases are not lost",
    place: {},
  };
}

/** A reading of a file that is not the one inspected last. */
export function nothingInspected(file: string): Failure {
  return {
    reason: "missing",
    message: `no file to read: ${quoted(file)} is not the one looked into last`,
    remedy: "choose the file again",
    place: { file },
  };
}

/** A file whose inspection ended after that of a later one had begun. */
export function overtaken(file: string): Failure {
  return {
    reason: "cancelled",
    message: `another file was chosen since (${file})`,
    remedy: "choose the file again",
    place: { file },
  };
}
