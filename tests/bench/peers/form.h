/* prca@1 without regimens as ordinary differential equations: see README.md. Units as in src/kernel: g, g/dL, days of the therapy clock. */
#ifndef FORM_H
#define FORM_H

#include <math.h>

enum { NORMOBLASTS = 10, CHAIN = 23 };
enum {
  NORMOBLAST,
  MARROW_RETICULOCYTES = NORMOBLAST + NORMOBLASTS,
  RETICULOCYTES,
  MATURE,
  PLASMA_CELLS = MATURE + CHAIN,
  IGM,
  IGM_OUTSIDE,
  IGG,
  IGG_OUTSIDE,
  INHIBITION,
  STATES
};

typedef struct {
  double clearance, outward, back, secretion;
} Isotype;

/* One patient, in the order tests/bench/peers/peer-patients.ts writes. */
typedef struct {
  double bloodVolume, healthyHaemoglobin, healthyOutput, stageRate, normoblastDelay, maturation, maxStimulation,
      halfStimulation, erythropoietinScale, graftSupply, plasmaCellLoss, protection, cellularInhibition, fade, fading,
      unitHaemoglobin, taperFrom, taperTo;
  Isotype m, g;
  double randomLoss, marrowTransit, transitShortening, erythropoietinIntercept, erythropoietinSlope, consumption,
      steepness, inhibitionResponse;
  double threshold, minInterval, visit, phase, days, lastTransfusion;
} Patient;

static inline double haemoglobinOf(const Patient *p, const double *y) {
  double mass = y[RETICULOCYTES];
  for (int stage = 0; stage < CHAIN; stage += 1) mass += y[MATURE + stage];
  return mass / p->bloodVolume;
}

static inline void moveIsotype(const Isotype *i, double cells, double plasma, double outside, double *slope) {
  slope[0] = i->secretion * cells - (i->clearance + i->outward) * plasma + i->back * outside;
  slope[1] = i->outward * plasma - i->back * outside;
}

static inline void slopes(const Patient *p, double t, const double *y, double *slope) {
  double haemoglobin = haemoglobinOf(p, y), inMarrow = 0;
  for (int stage = 0; stage < NORMOBLASTS; stage += 1) inMarrow += y[NORMOBLAST + stage];
  double consumed = 1 + p->consumption * inMarrow / (p->normoblastDelay * p->healthyOutput);
  double drive = p->erythropoietinScale * exp(p->erythropoietinIntercept - p->erythropoietinSlope * haemoglobin) / consumed;
  double antibody = y[IGM] + y[IGG];
  double hit = p->steepness == 2 ? antibody * antibody : pow(antibody > 0 ? antibody : 0, p->steepness);
  double surviving = 1 / (1 + hit + y[INHIBITION]);
  double output = p->healthyOutput * p->maxStimulation * p->graftSupply * surviving * drive / (drive + p->halfStimulation);

  double passing = NORMOBLASTS / p->normoblastDelay, entering = output;
  for (int stage = 0; stage < NORMOBLASTS; stage += 1) {
    double leaving = passing * y[NORMOBLAST + stage];
    slope[NORMOBLAST + stage] = entering - leaving;
    entering = leaving;
  }
  double gap = p->healthyHaemoglobin - haemoglobin;
  double transit = p->marrowTransit * exp(-p->transitShortening * (gap > 0 ? gap : 0));
  double released = y[MARROW_RETICULOCYTES] / transit, ripe = y[RETICULOCYTES] / (p->maturation - transit);
  slope[MARROW_RETICULOCYTES] = entering - released;
  slope[RETICULOCYTES] = released - ripe;
  entering = ripe;
  for (int stage = 0; stage < CHAIN; stage += 1) {
    double here = y[MATURE + stage];
    slope[MATURE + stage] = entering - (p->stageRate + p->randomLoss) * here;
    entering = p->stageRate * here;
  }
  double plan = (p->taperTo - t) / (p->taperTo - p->taperFrom), level = plan > 1 ? 1 : plan < 0 ? 0 : plan;
  slope[PLASMA_CELLS] = -p->plasmaCellLoss * (1 - p->protection * level) * y[PLASMA_CELLS];
  moveIsotype(&p->m, y[PLASMA_CELLS], y[IGM], y[IGM_OUTSIDE], slope + IGM);
  moveIsotype(&p->g, y[PLASMA_CELLS], y[IGG], y[IGG_OUTSIDE], slope + IGG);
  double target = p->cellularInhibition * p->fade * exp(-p->fading * t);
  slope[INHIBITION] = p->inhibitionResponse * (target - y[INHIBITION]);
}

/* A visit: gives units where they are due, and says whether it did. */
static inline int visitPatient(const Patient *p, double day, double *y, double *lastTransfusion) {
  if (haemoglobinOf(p, y) >= p->threshold || day - *lastTransfusion < p->minInterval) return 0;
  for (int stage = 0; stage < CHAIN; stage += 1) y[MATURE + stage] += p->unitHaemoglobin / CHAIN;
  *lastTransfusion = day;
  return 1;
}

/* The first day after day 0 on which a visit falls. */
static inline double firstVisit(const Patient *p) { return p->visit - fmod(p->phase, p->visit); }

#endif
