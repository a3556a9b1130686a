/** Patients (or a tenth of all) from which on the pace says something. */
const enough = 64;

/** How long a run still takes, from patients done of all and the time those took (ms); empty while too few are done, and after the last. */
export function timeLeft(done: number, of: number, elapsed: number): string {
  if (done < Math.min(enough, of / 10) || of <= done) return "";
  const seconds = Math.max(1, Math.ceil((elapsed * (of - done)) / done / 1000));
  return seconds < 100 ? `${seconds}\u00a0s left` : `${Math.ceil(seconds / 60)}\u00a0min left`;
}
