/** The first day a simulation knows, on the diagnosis clock. */
export const FIRST_DAY = -40;
