/**
 * The share with an event (status 1) by a day if all else were censored: one less the product-limit curve, from each one's time and status. What a cohort reports that counts deaths as censored; 0 before the first event.
 * Source: Kaplan & Meier 1958, 10.1080/01621459.1958.10501452.
 */
export function censoredShare(time: readonly number[], status: readonly number[], day: number): number {
  const ends = time.map((end, index) => ({ end, event: status[index] === 1 }));
  const steps = [...new Set(ends.flatMap(({ end, event }) => (event && end <= day ? [end] : [])))];
  return (
    1 -
    steps
      .toSorted((one, other) => one - other)
      .reduce((standing, step) => {
        const atRisk = ends.filter(({ end }) => end >= step).length;
        const events = ends.filter(({ end, event }) => event && end === step).length;
        return standing * ((atRisk - events) / atRisk);
      }, 1)
  );
}
