import { fromBase64url } from "../base/bytes.ts";
import { type Engine, plainEngine, simdEngine } from "../kernel/index.ts";

/** The engine to simulate with, given the text of the WebAssembly kernel (base64url) or null: the kernel where it runs, otherwise TypeScript, which gives the same bits. */
export function engineOf(kernel: string | null): Engine {
  const bytes = kernel === null ? null : fromBase64url(kernel);
  return (bytes === null ? undefined : simdEngine(bytes)) ?? plainEngine;
}
