import type { Term } from "./term.ts";

/** Words of statistics. */
export const statisticsTerms: readonly Term[] = [
  {
    id: "cumulative-incidence",
    name: "cumulative incidence",
    also: ["incidence"],
    says: "The share of all patients to whom an event has happened by a day, those who died or relapsed before it counted among the patients.",
  },
  {
    id: "competing-event",
    name: "competing event",
    says: "An event after which the one of interest is no longer counted: here death, relapse and a second graft.",
  },
  {
    id: "aalen-johansen",
    name: "Aalen–Johansen",
    says: "The estimator of cumulative incidences with competing events. Where nobody is censored it is a plain share of patients.",
  },
  {
    id: "kaplan-meier",
    name: "Kaplan–Meier",
    says: "The estimator of the share still free of an event. With deaths taken as censored it would count the dead as if they could still recover.",
  },
  {
    id: "censoring",
    name: "censored",
    also: ["censoring"],
    says: "Followed up to a day, and unknown after it.",
  },
  {
    id: "restricted-mean",
    name: "restricted mean",
    also: ["restricted mean time"],
    says: "The mean number of days in a state up to a fixed day: days independent by day 180, for one.",
  },
  {
    id: "monte-carlo-error",
    name: "Monte-Carlo error",
    also: ["Monte-Carlo limits"],
    says: "What chance does because only so many patients were simulated. More patients make it smaller; it says nothing of how right the model is.",
  },
  {
    id: "parameter-uncertainty",
    name: "parameter uncertainty",
    says: "What nobody knows about the numbers of the model. It is not the same as how patients differ, and more simulated patients do not make it smaller.",
  },
  {
    id: "patient-variability",
    name: "patient variability",
    also: ["between patients"],
    says: "How patients differ from one another.",
  },
  {
    id: "estimand",
    name: "estimand",
    says: "What exactly is being estimated: in whom, of what, compared with what, and how events that get in the way are dealt with.",
  },
  {
    id: "intercurrent-event",
    name: "intercurrent event",
    says: "Something after the start of therapy that changes what the outcome means, such as death or another therapy.",
  },
  {
    id: "hazard",
    name: "hazard",
    also: ["hazard of death", "hazard of relapse"],
    says: "The rate at which an event happens among those to whom it has not happened yet, per year.",
  },
  {
    id: "hazard-ratio",
    name: "hazard ratio",
    says: "How many times as fast an event happens in one group as in another; 1 means no difference.",
  },
  {
    id: "quartile",
    name: "quartile",
    also: ["median"],
    says: "The values below which a quarter, half (the median) and three quarters lie.",
  },
  {
    id: "log-normal",
    name: "log-normal",
    also: ["SD of the log"],
    says: "Spread by factors: the logarithm follows the normal curve. With an SD of the log of 0.3, two thirds lie between 0.74 and 1.35 times the middle.",
  },
  {
    id: "randomised",
    name: "randomised",
    says: "Chance decided who was given what, so that the groups differ in nothing else on average.",
  },
  {
    id: "cohort",
    name: "cohort",
    also: ["single-arm cohort"],
    says: "A group of patients followed together; with a single arm there is nobody to compare them with.",
  },
];
