import howMuchDependsOnTheModel from "../notebooks/how-much-depends-on-the-model.md?raw";
import howSureAreWe from "../notebooks/how-sure-are-we.md?raw";
import readingATitre from "../notebooks/reading-a-titre.md?raw";
import takeTheAntibodyOut from "../notebooks/take-the-antibody-out.md?raw";
import threeCordBloodRegimens from "../notebooks/three-cord-blood-regimens.md?raw";
import treatNowOrWait from "../notebooks/treat-now-or-wait.md?raw";
import whatCountsAsIndependent from "../notebooks/what-counts-as-independent.md?raw";
import whatDoWeCount from "../notebooks/what-do-we-count.md?raw";
import whatHappensIfWeWait from "../notebooks/what-happens-if-we-wait.md?raw";
import whatOneArmCanTell from "../notebooks/what-one-arm-can-tell.md?raw";
import whereTheModelHasBeenTested from "../notebooks/where-the-model-has-been-tested.md?raw";
import whyErythropoietinDoesLittle from "../notebooks/why-erythropoietin-does-little.md?raw";
import type { ShippedNotebook } from "./ui/index.ts";

function titleIn(text: string): string {
  return /^title: (.+)$/mu.exec(text)?.[1] ?? "";
}

const texts = {
  "three-cord-blood-regimens": threeCordBloodRegimens,
  "what-do-we-count": whatDoWeCount,
  "what-happens-if-we-wait": whatHappensIfWeWait,
  "reading-a-titre": readingATitre,
  "why-erythropoietin-does-little": whyErythropoietinDoesLittle,
  "take-the-antibody-out": takeTheAntibodyOut,
  "what-one-arm-can-tell": whatOneArmCanTell,
  "what-counts-as-independent": whatCountsAsIndependent,
  "treat-now-or-wait": treatNowOrWait,
  "how-much-depends-on-the-model": howMuchDependsOnTheModel,
  "where-the-model-has-been-tested": whereTheModelHasBeenTested,
  "how-sure-are-we": howSureAreWe,
};

/** The notebooks that come with the app, the first being the one its bare address shows; after it those to learn from, each building on the ones before, and last where the model has been tested. */
export const shipped: readonly ShippedNotebook[] = Object.entries(texts).map(([name, text]) => ({
  name,
  title: titleIn(text),
  text,
}));
