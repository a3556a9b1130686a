import type { Failure } from "../schema/failure.ts";

/** Something wrong at an offset of a text, before it is known which file and line that is. */
export interface Trouble {
  readonly reason: Failure["reason"];
  readonly what: string;
  readonly remedy: string;
  readonly offset: number;
}
