import { sentenceCase } from "../../../plots/index.ts";

const variants: Readonly<Record<string, string>> = {
  "as shipped": "as shipped: 50 resolved, either clock, window 56 d",
  "40 resolved": "40 of Longval’s 66 patients resolved",
  "60 resolved": "60 of Longval’s 66 patients resolved",
  "durations from diagnosis": "Longval’s durations counted from diagnosis",
  "durations from transplant": "Longval’s durations counted from transplant",
  "started elsewhere": "as shipped, but the sampler starts elsewhere",
};

/** What a row of posterior-sensitivity.csv changes, in words; a name nobody knows stands as it is. */
export function variantWords(variant: string): string {
  return variants[variant] ?? variant;
}

/** The same as it begins a row. */
export function variantName(variant: string): string {
  return sentenceCase(variantWords(variant));
}
