import type { Regimen } from "../../schema/regimen.ts";
import { cordBloodIn } from "./cord-blood.ts";
import type { NamedArm } from "./figure-arms.ts";

/** Whether an arm gives cord blood, so that what is assumed of it matters; taken to be so until the regimens have been read. */
export function givesCordBlood(named: readonly Pick<NamedArm, "regimens">[], regimens: readonly Regimen[]): boolean {
  if (regimens.length === 0) return true;
  const cordBlood = cordBloodIn(regimens);
  return named.some((arm) => arm.regimens.some((regimen) => cordBlood.has(regimen)));
}
