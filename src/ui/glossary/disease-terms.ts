import type { Term } from "./term.ts";

/** Words of the disease, of blood and of what is given. */
export const diseaseTerms: readonly Term[] = [
  {
    id: "prca",
    name: "PRCA",
    also: ["pure red cell aplasia"],
    says: "Pure red cell aplasia: the marrow makes next to no red cells, while white cells and platelets are made as before.",
  },
  {
    id: "transplant",
    name: "allogeneic transplant",
    also: ["transplant", "allograft", "allografting", "allogeneic stem-cell transplant"],
    says: "Blood stem cells of another person, given after chemotherapy or irradiation to rebuild the marrow.",
  },
  {
    id: "graft",
    name: "graft",
    also: ["donor graft"],
    says: "The donor's stem cells, and the marrow that grows from them in the patient.",
  },
  {
    id: "second-graft",
    name: "second graft",
    also: ["second transplant"],
    says: "Another transplant after the first. Here it is an event that ends follow-up, never a treatment that is compared.",
  },
  {
    id: "abo-mismatch",
    name: "ABO mismatch",
    also: ["ABO-mismatched", "ABO-incompatible", "major mismatch", "major ABO mismatch"],
    says: "Donor and patient differ in blood group. Major: the patient has antibody against the donor's red cells; bidirectional: each has antibody against the other's.",
  },
  {
    id: "isoagglutinin",
    name: "isoagglutinin",
    also: ["isohaemagglutinin", "anti-A", "anti-B"],
    says: "Antibody against a blood group one does not have: anti-A or anti-B, as IgM and IgG.",
  },
  {
    id: "titre",
    name: "titre",
    says: "The last dilution at which antibody still shows, in doublings: 1:8 shows when diluted eight times, not sixteen. One step either way is within the error of the test.",
  },
  {
    id: "plasma-cell",
    name: "plasma cell",
    also: ["host plasma cell"],
    says: "The cell that makes antibody. Those of the patient (the host) can survive the transplant and go on making antibody against the donor's red cells.",
  },
  {
    id: "progenitor",
    name: "progenitor",
    also: ["erythroid progenitor"],
    says: "An early cell of the marrow from which red cells grow; it already carries the blood group, so the antibody can reach it.",
  },
  {
    id: "precursor",
    name: "red cell precursor",
    also: ["erythroid precursor", "normoblast", "erythroid aplasia"],
    says: "A young red cell that still has a nucleus and stays in the marrow. In PRCA they are missing: erythroid aplasia.",
  },
  {
    id: "reticulocyte",
    name: "reticulocyte",
    also: ["percentage of reticulocytes"],
    says: "A red cell in its first days. Its percentage among red cells falls with every transfusion although the marrow makes no fewer: the absolute count does not.",
  },
  {
    id: "absolute-reticulocytes",
    name: "absolute reticulocytes",
    also: ["absolute reticulocyte count", "absolute count"],
    says: "Reticulocytes per litre of blood, in 10⁹/L. A healthy adult has about 30 to 100, a patient with PRCA under 10 to 20.",
  },
  {
    id: "haemoglobin",
    name: "haemoglobin",
    says: "The red protein that carries oxygen; its concentration in blood, in g/dL, decides when blood is given.",
  },
  {
    id: "erythropoietin",
    name: "erythropoietin",
    also: ["EPO", "rhEPO"],
    says: "The hormone of the kidney that drives the making of red cells; it rises steeply when haemoglobin falls.",
  },
  {
    id: "red-cell-unit",
    name: "red-cell unit",
    also: ["unit of red cells", "units of red cells", "unit of blood", "units of blood"],
    says: "The red cells of one blood donation. Two of them last a patient who makes none about two weeks.",
  },
  {
    id: "cord-blood",
    name: "cord blood",
    also: ["cord-blood", "umbilical cord blood", "UCB"],
    says: "Blood of the umbilical cord and placenta, given after birth and kept frozen. It holds young stem cells, far fewer than a marrow.",
  },
  {
    id: "mononuclear",
    name: "mononuclear cell",
    also: ["UCB-MNC"],
    says: "The white cells with one round nucleus, stem cells among them, parted from the rest of the blood.",
  },
  {
    id: "msc",
    name: "MSC",
    also: ["mesenchymal stem cell"],
    says: "Mesenchymal stem cells: supporting cells of marrow, cord or fat, grown in culture and given to calm immune reactions.",
  },
  {
    id: "escape",
    name: "escape",
    also: ["escapes"],
    says: "A cord-blood unit without the blood-group antigen that the antibody is aimed at: its progenitors are out of the antibody's reach.",
  },
  {
    id: "immunosuppression",
    name: "immunosuppression",
    also: ["calcineurin inhibitor", "tacrolimus", "ciclosporin"],
    says: "Drugs that hold back the immune system, mostly a calcineurin inhibitor (ciclosporin, tacrolimus), given for months after a transplant.",
  },
  {
    id: "taper",
    name: "taper",
    also: ["planned taper", "tapered"],
    says: "To lower a drug step by step to nothing.",
  },
  {
    id: "plasma-exchange",
    name: "plasma exchange",
    says: "A machine removes the patient's plasma, antibody included, and gives other plasma or albumin back. What lies outside the vessels stays and flows back.",
  },
  {
    id: "immunoadsorption",
    name: "immunoadsorption",
    says: "The patient's plasma runs over a column that holds antibody back.",
  },
  {
    id: "gvhd",
    name: "GVHD",
    also: ["graft-versus-host disease"],
    says: "Graft-versus-host disease: immune cells of the donor attack the patient's tissues. Grades II to IV usually need treatment.",
  },
  {
    id: "dli",
    name: "donor lymphocyte infusion",
    also: ["DLI", "donor lymphocytes"],
    says: "Immune cells of the donor, given to clear what is left of the patient's own, plasma cells among them. It can bring graft-versus-host disease.",
  },
  {
    id: "relapse",
    name: "relapse",
    says: "The disease for which the transplant was done has come back.",
  },
];
