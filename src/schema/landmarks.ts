/** The days that results are told by: a fingerprint holds the counts of each since the one before. Those beyond the horizon are left out. */
export const landmarks: readonly number[] = [30, 90, 180, 365];

/** The causes a fingerprint counts, in its order, an arm at a time. */
export const landmarkCauses = ["independent", "dead", "relapsed", "regrafted"] as const;
export type LandmarkCause = (typeof landmarkCauses)[number];
