const about = { effect: "cord-blood net", low: 0.44, high: 2.28 } as const;

/** A belief that no data moved further than chance. */
export const believed = {
  prior: { ...about, when: "prior", nothing: 0.75, faster: 0.125, slower: 0.125, draws: 20_000 },
  posterior: { ...about, when: "posterior", nothing: 0.76, faster: 0.13, slower: 0.11, draws: 448 },
} as const;
