/** Words not used of simulations, and what to say instead. */
export const forbiddenWords: readonly { readonly word: RegExp; readonly instead: string }[] = [
  { word: /\beffective(ness|ly)?\b/iu, instead: "say what changed, with its range" },
  { word: /\bsuperior(ity)?\b/iu, instead: "print the difference in numbers" },
  { word: /\bbetter\b/iu, instead: "print the difference in numbers" },
  { word: /\bsignifican(t|tly|ce)\b/iu, instead: "simulated arms have no P values" },
  { word: /\bpredicts\b/iu, instead: "nothing here is said of a patient" },
  { word: /\bvalidated\b/iu, instead: "say what was compared with what" },
  { word: /\bconfidence interval/iu, instead: "range, or Monte-Carlo error" },
  { word: /\btrials?\b/iu, instead: "simulation, run" },
  { word: /\bsooner\b/iu, instead: "print the difference in numbers" },
  { word: /[\p{L}\d]!(?=\s|$)/u, instead: "no exclamation marks" },
  { word: /\b(hemoglobin|anemia|leukemia|behavior|randomized|labeled|modeled)\b/iu, instead: "British spelling" },
];
