/** What ties leave of the variance of so many events (≥ 0) among so many at risk, when events are drawn without putting back; 1 for one event alone or none. */
export function tieFactor(events: number, atRisk: number): number {
  return events > 1 ? 1 - (events - 1) / (atRisk - 1) : 1;
}
