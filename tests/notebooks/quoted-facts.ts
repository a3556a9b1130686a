/** A published number as the notebooks quote it: the words, the data file, which row, and what must stand in that row. */
export interface QuotedFact {
  readonly says: string;
  readonly file: "cases" | "cohorts" | "targets" | "parameters" | "regimens";
  readonly row: Readonly<Record<string, string>>;
  readonly stands: readonly string[];
}

function fact(
  says: string,
  file: QuotedFact["file"],
  row: QuotedFact["row"],
  ...stands: readonly string[]
): QuotedFact {
  return { says, file, row, stands };
}

const hirokawa = { study: "Hirokawa 2013" };
const longvalAny = { study: "Longval 2021", hr: "0.93" };
const gagelmann = { study: "Gagelmann 2025 EBMT" };
const helbig = { study: "Helbig 2007" };

/** Every published number that the notebooks to learn from quote, by where it stands in the data. */
export const quotedFacts: readonly QuotedFact[] = [
  fact("12 of 161 patients (Aung 2013)", "cohorts", { study: "Aung 2013", responders: "7" }, "n=161", "PRCA n=12"),
  fact("13 of 187 (Zhu P 2022)", "cohorts", { study: "Zhu P 2022" }, "major n=187", "PRCA n=13"),
  fact("11 of 42 (Zhu KE 2007)", "cohorts", { study: "Zhu KE 2007", responders: "8" }, "n=42", "PRCA n=11"),
  fact("83 of 758", "cohorts", { study: "Aung 2016 (includes Aung 2013 years)" }, "83 of 758", "day-30 marrow"),
  fact("none of 57 (Longval 2021)", "cohorts", { study: "Longval 2021", n: "57" }, "0/57"),
  fact("T-cell clone had complete resolution", "cohorts", { study: "ASH 2013 steroid", n: "2" }, "T-cell clone", "2/2"),
  fact("reticulocytes had recovered on day 50", "cases", { id: "b19-1", prcaDay: "28", reticulocyteDays: "50" }),
  fact("0 % on day 118 and 5.7 % on day 132", "cases", { id: "masc02-1" }, "retic 0% on +118 -> 5.7% on +132"),
  fact("without any ABO mismatch", "cases", { id: "abom03-1", aboMismatch: "none" }),
  fact("(Hirokawa 2013)", "cohorts", hirokawa, "reticulocytes > 1%"),
  fact("seven transfusion-free days", "cohorts", { study: "rHuEPO RCT Blood 1994", n: "106" }, "7 consecutive"),
  fact("Seven of 12 (Aung 2013)", "cohorts", { study: "Aung 2013", responders: "7", n: "12" }),
  fact("8 of 11 (Zhu KE 2007)", "cohorts", { study: "Zhu KE 2007", responders: "8", n: "11" }),
  fact("15 of 23", "regimens", { id: "watch", n: "23" }),
  fact("15 of 23", "parameters", { symbol: "classSelfLimited" }, "15 of 23 recovered untreated"),
  fact("171 days, quartiles 116 and 261", "cohorts", { study: "Longval 2021", medianDays: "171" }, "116", "261"),
  fact(
    "8 deaths among 45 patients, in about 38 patient-years",
    "targets",
    { id: "dara-death", n: "45" },
    "8 deaths",
    "38 patient-years",
  ),
  fact("396 days, range 91 to 487", "cohorts", { ...helbig, medianDays: "396", low: "91", high: "487" }),
  fact("five of six recovered", "cohorts", { ...helbig, n: "6", responders: "5" }),
  fact("25 months after the transplant", "cases", { id: "ebi-1" }, "25 months", "10.1007/BF02984003"),
  fact("still transfused at 22 months", "cases", { id: "ash5495-1" }, "22 months post-HSCT"),
  fact("Three of 12 recovered only after tacrolimus", "cohorts", { study: "Aung 2013", responders: "3", n: "12" }),
  fact("another report saw no role", "regimens", { id: "taper" }, "another report saw no role"),
  fact("0.93 (95 % limits 0.48 to 1.80)", "cohorts", { ...longvalAny, hrLow: "0.48", hrHigh: "1.80" }),
  fact("0.93 (0.48–1.80)", "cohorts", { ...longvalAny, hrLow: "0.48", hrHigh: "1.80" }),
  fact("titres under 8 (Zhu KE 2002)", "parameters", { symbol: "T50" }, "titres under 8", "n 4"),
  fact("Four of four who recovered", "targets", { id: "zhu-titre", n: "4" }, "4 of 4"),
  fact("in parallel with the fall of agglutinins", "cases", { id: "suz92-1" }, "in parallel with agglutinin fall"),
  fact(
    "until day 266 with anti-A of 1:4, at most 1:8",
    "cases",
    { id: "tang-1" },
    "266",
    "anti-A 1:4",
    "peak 1:8",
    ">250 d",
  ),
  fact("anti-A IgG of 1:32", "cases", { id: "poon12-1" }, "anti-A IgG 1:32 (pre-HSCT)", "10.1038/bmt.2011.176"),
  fact("anti-A of 1:16,000", "cases", { id: "bbmt98-1" }, "anti-A 16,000", "18 procedures"),
  fact("by day 46 after an unrelated donor", "targets", { id: "immaturity-46", day: "46" }, "unrelated donor"),
  fact("by day 61 after a related one", "targets", { id: "immaturity-61", day: "61" }, "related donor"),
  fact("error of 0.7 doublings", "parameters", { symbol: "sdTitre", value: "0.7" }),
  fact("half-life of about 5 days", "parameters", { symbol: "halfM", value: "5" }),
  fact("one of about 21 days", "parameters", { symbol: "halfG", value: "21" }),
  fact("63.1 % with erythropoietin", "targets", { id: "jaspers-epo", value: "0.631", day: "126" }),
  fact("8.1 % without", "targets", { id: "jaspers-control", value: "0.081", day: "126" }),
  fact(
    "131 patients were randomised (Jaspers 2014)",
    "cohorts",
    { study: "Jaspers 2014", medianDays: "90" },
    "131 randomised",
    "Hb >=13",
  ),
  fact("0.86 (95 % limits 0.47 to 1.57)", "cohorts", {
    hr: "0.86",
    hrLow: "0.47",
    hrHigh: "1.57",
    n: "22",
    comparatorN: "44",
  }),
  fact(
    "1601 against 235 mU/mL (Blood 1998;91:2139)",
    "parameters",
    { symbol: "kappa" },
    "1601 vs 235 mU/mL",
    "1998;91:2139",
  ),
  fact("a ceiling, 3.5-fold", "parameters", { symbol: "gMax", value: "3.5" }),
  fact("more than 230 days", "cohorts", { study: "EPO Transfusion 1993" }, "PRCA >230 d", "soon after"),
  fact("of two others one responded", "cohorts", { study: "EPO Transpl Int 1996", n: "2", responders: "1" }),
  fact("aplastic for more than 300 days", "cohorts", { n: "2", population: "PRCA >300 d refractory to EPO" }, "2/2"),
  fact("a median of 19 against 27 days", "cohorts", { study: "rHuEPO RCT Blood 1994", medianDays: "19" }),
  fact("a median of 19 against 27 days", "cohorts", { study: "rHuEPO RCT Blood 1994", medianDays: "27" }, "placebo"),
  fact("remove 82 % of IgG (PMID 27523073)", "parameters", { symbol: "k21" }, "remove 82 % of IgG", "27523073"),
  fact("eight patients with exchange", "regimens", { id: "plasma-exchange", n: "8" }, "case series"),
  fact("nine with immunoadsorption", "regimens", { id: "immunoadsorption", n: "9" }, "case series"),
  fact("one promptly (Transpl Int 1996;9:506)", "cases", { id: "ti96-2" }, "promptly"),
  fact("two with low-dose steroid (Tsai 2004)", "cohorts", { study: "Tsai 2004", responders: "2" }, "low-dose steroid"),
  fact(
    "3 of 98 after isoagglutinin reduction and in 9 of 55",
    "cohorts",
    { study: "Stussi 2009" },
    "3/98 with, 9/55 without",
  ),
  fact(
    "a median of 88 days (quartiles 59 and 219)",
    "cohorts",
    gagelmann,
    "dara 88 d (IQR 59-219)",
    "36% dara first line",
  ),
  fact(
    "69 % (52–80) at 6 and 80 % (62–90) at 12 months",
    "cohorts",
    gagelmann,
    "TI 69% (95%CI 52-80) 6 mo; 80% (62-90) 12 mo",
  ),
  fact("69 % (52–80) independent at six months", "cohorts", gagelmann, "TI 69% (95%CI 52-80) 6 mo"),
  fact("Of 45 patients given daratumumab 69 %", "cohorts", { ...gagelmann, n: "45" }),
  fact(
    "Eight died, seven of GVHD or infection, none of relapse",
    "targets",
    { id: "dara-death" },
    "7 GVHD or infection",
    "none of relapse",
  ),
  fact("Eight deaths in about 38 patient-years", "targets", { id: "dara-death" }, "8 deaths", "38 patient-years"),
  fact("both of two (Bertone 2025)", "cohorts", { study: "Bertone 2025", n: "2" }, "refractory to EPO and rituximab"),
  fact("after two doses in another (Bicsko 2021)", "cohorts", { study: "Bicsko 2021" }, "after 2 doses"),
  fact(
    "Ten of ten published patients responded (Martino 2021)",
    "cohorts",
    { study: "Martino 2021" },
    "10/10 by selection",
  ),
  fact(
    "22 treated against 24 untreated",
    "targets",
    { id: "hirokawa", n: "46" },
    "22 treated vs 24 not",
    "not different",
  ),
  fact("7 of 11 deaths among treated patients were infections (Hirokawa 2013)", "cohorts", hirokawa, "7 of 11 deaths"),
  fact("12 of 46", "regimens", { id: "dli", gvhd: "0.26", gvhdLow: "0.14", gvhdHigh: "0.41" }),
  fact(
    "8 weeks are asked for, and 16 called clinically meaningful (IWG 2018)",
    "parameters",
    { symbol: "window" },
    "IWG 2018: at least 8 weeks, 16 clinically meaningful",
  ),
  fact(
    "2.73 (SD 4.81) against 5.02 units",
    "cohorts",
    { study: "TRIST RCT", n: "300" },
    "units 2.73 (SD 4.81) vs 5.02",
    "day 0-100",
    "<70 g/L",
    "<90 g/L",
  ),
  fact("A unit holds 55 g", "parameters", { symbol: "mHb", value: "55" }),
  fact("3.465 mg of iron", "parameters", { symbol: "ironPerGram", value: "3.465" }),
  fact("Thirty-six units, 8 to 57", "targets", { id: "helbig" }, "36 units (8-57)", "396 d"),
  fact(
    "a ferritin of 7166 ng/mL (Blood 2017;130:2445)",
    "cases",
    { id: "iron17-1" },
    "ferritin 7166 ng/mL",
    "60 units since leukaemia diagnosis",
  ),
  fact("11 to 17, 46 to 76 and 76 to 107 days", "cases", {
    id: "li25-2",
    independenceLow: "11",
    independenceHigh: "17",
  }),
  fact("11 to 17, 46 to 76 and 76 to 107 days", "cases", {
    id: "li25-1",
    independenceLow: "46",
    independenceHigh: "76",
  }),
  fact("11 to 17, 46 to 76 and 76 to 107 days", "cases", {
    id: "li25-3",
    independenceLow: "76",
    independenceHigh: "107",
  }),
];

/** Works as the notebooks cite them. */
export const citedWorks =
  /Aung 20\d\d|Bertone 2025|Bicsko 2021|Gagelmann 2025|Helbig 2007|Hirokawa 2013|IWG 2018|Jaspers 2014|Li 2025|Longval 2021|Martino 2021|Stussi 2009|TRIST 2020|Tsai 2004|Zhu (?:KE|P) 20\d\d|Blood \d{4};\d+:\d+|Blood 1994|Biol Blood Marrow Transplant 1998;4:151|Transfusion 1993;33:418|Transpl Int 1996;9:506|Rinsho Ketsueki 1990;31:1566|PMID 27523073/gu;
