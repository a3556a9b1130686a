/** Where each force of a day lies, in bytes from the start of its row: src/kernel/day-forces.ts. */
export const REMOVE: usize = 0;
export const LOSS_FACTOR: usize = 8;
export const ADDED_ERYTHROPOIETIN: usize = 16;
export const SECRETION_AT_START: usize = 24;
export const CALM_AT_START: usize = 48;
export const GRAFT_AT_START: usize = 72;
export const FINE: usize = 96;
export const SUPPLY_OF_GROUPS: usize = 104;

/** Where each number of `Physiology` lies, in bytes: src/kernel/simd-engine.ts writes them. */
export const RANDOM_LOSS: usize = 0;
export const MARROW_TRANSIT: usize = 8;
export const TRANSIT_SHORTENING: usize = 16;
export const ERYTHROPOIETIN_INTERCEPT: usize = 24;
export const ERYTHROPOIETIN_SLOPE: usize = 32;
export const CONSUMPTION: usize = 40;
export const STEEPNESS: usize = 48;
/** e^(−½ · the response of inhibition), and the weights of its target at the end and the start of half a day. */
export const INHIBITION_STAYS: usize = 56;
export const WEIGHT_AT_END: usize = 64;
export const WEIGHT_AT_START: usize = 72;
