/** Whether a regimen gives cord blood, so that what is assumed of cord blood acts in it. */
export function givesCordBlood(regimen: string): boolean {
  return regimen.startsWith("ucb-");
}
