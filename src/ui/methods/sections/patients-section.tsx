import { methodsId } from "../../route.ts";
import { percent } from "../../../plots/index.ts";
import { methodEntry } from "../method-entries.ts";
import { MethodsSection } from "../methods-section.tsx";
import type { MethodsTables } from "../methods-tables.ts";
import { parameterOf, quoteParameter } from "../parameter-words.ts";

/** How simulated patients are drawn, and who may enter. */
export function PatientsSection({ tables: { parameters } }: { readonly tables: MethodsTables }) {
  const q = (symbol: string): string => quoteParameter(parameters, symbol);
  const share = (symbol: string): string => percent(parameterOf(parameters, symbol).value);
  return (
    <MethodsSection entry={methodEntry("patients")}>
      {(prose) =>
        prose(`A virtual patient is a set of numbers drawn one by one: sex by a coin, the rest around the typical values with the spread of the table, most of them log-normal. Draws do not depend on one another. Only two are clipped: the supply of the graft at 1.3 of a healthy marrow, the viable share of a unit at 0.97. Ranges in the table bound what a reader may type as a typical value, never a draw.

**Classes of the disease.** ${share("classSelfLimited")} are self-limited (plasma cells are lost at ${q("kP")}), ${share("classPersistent")} persistent (${q("kPPersistent")}), and in ${share("classCellular")} the disease is not antibody-driven but comes from cells. The mix is assumed, and nobody can tell at the bedside who is who.

**Entry.** Therapy starts on a whole day after diagnosis: the published distribution *among the treated* (${q("startQ0")} to ${q("startQ100")}, quartiles ${q("startQ25")}, ${q("startQ50")} and ${q("startQ75")}), or one day for all. For each start day patients are drawn until one is eligible by what is known on that day: alive, without relapse or second graft, transfused within the last 28 days, absolute reticulocytes under 30 · 10⁹/L. No rule looks ahead. Who by a rule must have been free of transfusions for those 28 days is refused without being lived ([how that was checked](#${methodsId}/credibility)). How many candidates were refused is shown; a start day that finds nobody among 1,024 candidates is left out and counted.

**Arms share everything but therapy:** patient, history up to the first dose, start day, the draws of chance. A patient is compared with himself, which no study can do.

Patient variability (who you are) and parameter uncertainty (what nobody knows) are two things and never one band: a run at typical values shows the first alone; under *draws* the patients live once under each draw of what nobody knows, and what the draws differ by is the band.`)
      }
    </MethodsSection>
  );
}
