declare const clock: unique symbol;

/** Days since the graft. */
export type TransplantDay = number & { readonly [clock]?: "transplant" };
/** Days since PRCA was diagnosed. */
export type DiagnosisDay = number & { readonly [clock]?: "diagnosis" };
/** Days since the first dose of the compared regimen. */
export type TherapyDay = number & { readonly [clock]?: "therapy" };

/** Moves a day from the therapy clock to the diagnosis clock; both in days, whole or not. */
export function onDiagnosisClock(day: TherapyDay, therapyStart: DiagnosisDay): DiagnosisDay {
  return (day as number) + (therapyStart as number);
}

/** Moves a day from the transplant clock to the diagnosis clock; both in days, whole or not. */
export function fromTransplant(day: TransplantDay, diagnosed: TransplantDay): DiagnosisDay {
  return (day as number) - (diagnosed as number);
}
