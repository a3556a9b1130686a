/** A day that is over: what was committed before it, and how that grew within it. */
export interface PlainDay {
  readonly committed: number;
  readonly output: number;
  readonly slope: number;
  readonly curve: number;
}

/** One patient as one writes him without a thought of speed: an object with a number for every quantity, lists for the rest. */
export interface PlainPatient {
  readonly bloodVolume: number;
  readonly healthyHaemoglobin: number;
  readonly healthyOutput: number;
  readonly stageRate: number;
  readonly normoblastDelay: number;
  readonly maturation: number;
  readonly maxStimulation: number;
  readonly halfStimulation: number;
  readonly erythropoietinScale: number;
  readonly graftSupply: number;
  readonly plasmaCellLoss: number;
  readonly protection: number;
  readonly cellularInhibition: number;
  readonly fadeHalfDay: number;
  readonly unitHaemoglobin: number;
  readonly propagators: readonly (readonly number[])[];
  readonly escapes: readonly boolean[];
  mature: number;
  reticulocytes: number;
  haemoglobin: number;
  plasmaCells: number;
  plasma: number[];
  outside: number[];
  inhibition: number;
  fade: number;
  committed: number;
  output: number;
  lastTransfusion: number;
  stages: number[];
  /** The days behind, the latest last. */
  days: PlainDay[];
}
