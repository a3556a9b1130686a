/** A value, or the failures that stood in its way; bugs throw instead. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly failures: readonly Reason[] };

/** Wraps a value as a success. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps one or more failures. */
export function failed<Reason>(...failures: readonly Reason[]): {
  readonly ok: false;
  readonly failures: readonly Reason[];
} {
  return { ok: false, failures };
}
