/** What workers/kernel exports and is called from here: addresses in bytes, switches as 0 and 1. */
export interface SimdKernel {
  readonly advanceDay: (
    lanes: number,
    end: number,
    stages: number,
    day: number,
    row: number,
    groups: number,
    immunosuppression: number,
    fading: number,
    physiology: number,
    weights: number,
    smooth: number,
  ) => void;
  readonly passDays: (
    lanes: number,
    count: number,
    stages: number,
    from: number,
    to: number,
    ringDay: number,
    row: number,
    rowBytes: number,
    groups: number,
    immunosuppression: number,
    fadingFrom: number,
    physiology: number,
    weights: number,
    threshold: number,
    minInterval: number,
    visit: number,
    recoveryCount: number,
    recoveryRun: number,
    antibodyLimit: number,
    log: number,
  ) => number;
}
