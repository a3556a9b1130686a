/** The numbers a *simulate* cell may set: range and what stands where nothing is said. Days, patients, g/dL, dilutions. */
export const simulateSettings = {
  patients: { low: 1, high: 1_000_000, preset: 1000, unit: "" },
  horizon: { low: 30, high: 1460, preset: 365, unit: "d" },
  window: { low: 7, high: 112, preset: 56, unit: "d" },
  start: { low: 0, high: 720, preset: "treated", unit: "d" },
  threshold: { low: 6, high: 10, preset: 7, unit: "g/dL" },
  visit: { low: 1, high: 14, preset: 3, unit: "d" },
  precision: { low: 0.1, high: 20, preset: null, unit: "points" },
  taperFrom: { low: 0, high: 720, preset: 100, unit: "d" },
  taperTo: { low: 1, high: 1460, preset: 180, unit: "d" },
  draws: { low: 0, high: 400, preset: 0, unit: "" },
  titre: { low: 1, high: 4096, preset: 8, unit: "" },
} as const;
