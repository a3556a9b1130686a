import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { Notebook } from "../../../src/schema/notebook.ts";

/** A notebook of somebody's own: the usual cells, and a prose that is nobody else's. */
export function ownProse(text: string): Notebook {
  return {
    title: "Does a second dose shorten the wait?",
    model: "prca@1",
    seed: "quiet-heron-nine",
    authors: ["A. Reader"],
    cells: [
      { kind: "prose", text },
      { kind: "cases", id: "observed", from: "published", where: { use: "primary" } },
      { kind: "arms", id: "arms", arms: ["watch", "epo", { regimen: "ucb-mnc-x3", dose: 1.5, every: 14 }] },
      { kind: "simulate", id: "run", arms: "arms", patients: 2000, horizon: 500, window: 28 },
      { kind: "chart", show: "independence", of: "run", over: "observed" },
      { kind: "table", show: "summary", of: "run" },
    ],
  };
}

/** Some hundred words of the kind of text a notebook has, few of them its model's. */
const words =
  "the of and in to a is that for with as on are by this we from was which at not be were have or an it patients after had more between than these also their may group cells two time both study blood been however when only did data one but other days if during used treatment our no all levels analysis increased higher compared total using age three mean significant first risk disease clinical each effects can rate high low associated observed different results studies there most such function number years test over weeks control response before reported control factors period lower similar under groups method non respectively same long present based against change system normal possible human model without within therapy donor graft recipient anaemia transfused erythroid hospital morning question nobody answer perhaps curve earlier later quarter sister kitchen river window garden street letter paper winter summer mountain colour yellow purple velvet quickly slowly gently rarely often never always again twice once every either neither whether although because while until unless despite beyond beneath above across toward sudden gradual abrupt steady narrow wide shallow deep bright dim loud quiet rough smooth heavy light early late young old".split(
    " ",
  );

const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 4, maxLength: 18 })
  .map((chosen) => `${chosen.join(" ").replace(/^./, (first) => first.toUpperCase())}.`);

/** Sentences of words drawn by lot, up to 12,000 characters. */
export const randomProse: fc.Arbitrary<string> = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 14 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(" ")).join("\n\n"));

/** Prose that was written to be read: the sections of the README and of the data's dictionary, without tables and code. */
export function realProse(): readonly string[] {
  return ["README.md", "data/README.md", "notebooks/three-cord-blood-regimens.md"].flatMap((file) =>
    readFileSync(file, "utf8")
      .replaceAll(/```[^]*?```/gu, "")
      .split(/^#+ .*$/mu)
      .map((section) =>
        section
          .replaceAll(/^\|.*\|$/gmu, "")
          .replaceAll(/\n{3,}/gu, "\n\n")
          .trim(),
      )
      .filter((section) => section.length > 300),
  );
}
