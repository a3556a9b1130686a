/* One day of many patients: the daily scheme of src/kernel, loop for loop and operation for operation. Every loop over patients may be vectorised. */
#include "lanes.h"
#include "mathematics.h"

#define EACH_LANE _Pragma("GCC ivdep") for (int lane = 0; lane < size; lane += 1)

static inline double quintic(const Lanes *l, long at, double x) {
  double tail = l->ringCurve[at] + x * (l->ringFourth[at] + x * l->ringFifth[at]);
  return l->ringCommitted[at] + x * (l->ringOutput[at] + x * (l->ringSlope[at] + x * tail));
}

static inline double committedBefore(const Lanes *l, int lane, int day, double back) {
  double whole = lower(-back);
  return quintic(l, (long)((day + (int)whole) & (RING - 1)) * l->size + lane, -back - whole);
}

static inline double propagate(const double *terms, int quantity, int size, int lane, double plasma, double outside,
                               double start, double middle, double end) {
  const double *at = terms + (long)quantity * size + lane;
  return at[0] * plasma + at[size] * outside + at[2 * size] * start + at[3 * size] * middle + at[4 * size] * end;
}

static void moveIsotype(const Lanes *l, double *restrict plasma, double *restrict outside, const double *restrict terms,
                        int fine) {
  const int size = l->size;
  double *restrict antibody = l->antibody;
  const double *restrict secretion = l->secretion;
  EACH_LANE {
    double inside = plasma[lane], out = outside[lane];
    double start = secretion[lane], middle = secretion[size + lane], end = secretion[2 * size + lane];
    double after = propagate(terms, 15, size, lane, inside, out, start, middle, end);
    antibody[lane] += inside;
    antibody[2 * size + lane] += propagate(terms, 5, size, lane, inside, out, start, middle, end);
    antibody[4 * size + lane] += after;
    if (fine) {
      antibody[size + lane] += propagate(terms, 0, size, lane, inside, out, start, middle, end);
      antibody[3 * size + lane] += propagate(terms, 10, size, lane, inside, out, start, middle, end);
    }
    plasma[lane] = after;
    outside[lane] = propagate(terms, 20, size, lane, inside, out, start, middle, end);
  }
}

static void moveAntibody(const Lanes *l, const double *forces, const double *immunosuppression) {
  const int size = l->size;
  EACH_LANE {
    double kept = 1 - l->protection[lane] * immunosuppression[lane];
    double start = l->plasmaCells[lane];
    double end = start * exponential(-(l->plasmaCellLoss[lane] * kept * forces[LOSS_FACTOR]));
    l->secretion[lane] = start * forces[SECRETION];
    l->secretion[size + lane] = sqrt(start * end) * forces[SECRETION + 1];
    l->secretion[2 * size + lane] = end * forces[SECRETION + 2];
    l->plasmaCells[lane] = end;
  }
  memset(l->antibody, 0, 5 * sizeof(double) * (size_t)size);
  moveIsotype(l, l->plasmaM, l->outsideM, l->propagatorM, forces[FINE] == 1);
  moveIsotype(l, l->plasmaG, l->outsideG, l->propagatorG, forces[FINE] == 1);
}

/* Stage by stage over all patients: a patient's own sum still runs from the youngest stage to the oldest. */
static void ageMatureCells(const Lanes *l, int day, double loss) {
  const int size = l->size;
  double keep[size], pass[size], before[size], after[size];
  EACH_LANE {
    double back = l->normoblastDelay[lane] + l->maturation[lane];
    double entering = committedBefore(l, lane, day, back - 1) - committedBefore(l, lane, day, back);
    double half = 0.5 * l->stageRate[lane], scale = 1 / (1 + half + 0.5 * loss);
    keep[lane] = (1 - half - 0.5 * loss) * scale;
    pass[lane] = half * scale;
    before[lane] = l->chain[lane];
    after[lane] = before[lane] * keep[lane] + entering * scale;
    l->chain[lane] = l->matureAtEnd[lane] = after[lane];
  }
  for (int stage = 1; stage < l->stages; stage += 1) {
    double *restrict chain = l->chain + (long)stage * size;
    EACH_LANE {
      double here = chain[lane], next = here * keep[lane] + (before[lane] + after[lane]) * pass[lane];
      chain[lane] = next;
      l->matureAtEnd[lane] += next;
      before[lane] = here;
      after[lane] = next;
    }
  }
  EACH_LANE {
    l->senescent[lane] += 0.5 * l->stageRate[lane] * (before[lane] + after[lane]);
    l->lost[lane] += 0.5 * loss * (l->mature[lane] + l->matureAtEnd[lane]);
  }
}

static void moveInhibition(const Lanes *l, const double *forces, int half, double response) {
  const int size = l->size;
  double stays = exponential(-0.5 * response), weightAtEnd = 1 - (1 - stays) / (0.5 * response);
  double weightAtStart = 1 - stays - weightAtEnd;
  double calmBefore = forces[CALM + half - 1], calmAfter = forces[CALM + half];
  EACH_LANE {
    double before = l->fade[lane], after = before * l->fadeHalfDay[lane];
    double target = weightAtStart * before * calmBefore + weightAtEnd * after * calmAfter;
    double level = stays * l->inhibition[lane] + l->cellularInhibition[lane] * target;
    l->fade[lane] = after;
    l->inhibition[lane] = level;
    l->inhibitionAt[half * size + lane] = level;
  }
}

/* One Newton step for the marrow's edge; says whether haemoglobin crossed the healthy level, at which the edge stops moving. */
static inline double edgeStep(const Lanes *l, int lane, int day, int half, const Physiology *p, double old, double mature) {
  double volume = l->bloodVolume[lane], healthy = l->healthyHaemoglobin[lane], guess = l->haemoglobin[lane];
  double gap = healthy - guess, transit = p->marrowTransit * exponential(-p->transitShortening * (gap > 0 ? gap : 0));
  double delay = l->normoblastDelay[lane] - 0.5 * half, whole = lower(-delay - transit), x = -delay - transit - whole;
  long at = (long)((day + (int)whole) & (RING - 1)) * l->size + lane;
  double output = l->ringOutput[at], slope = l->ringSlope[at], curve = l->ringCurve[at];
  double fourth = l->ringFourth[at], fifth = l->ringFifth[at];
  double young = l->ringCommitted[at] + x * (output + x * (slope + x * (curve + x * (fourth + x * fifth))));
  double leaving = output + x * (2 * slope + x * (3 * curve + x * (4 * fourth + 5 * x * fifth)));
  double pull = gap > 0 ? (leaving * p->transitShortening * transit) / volume : 0;
  double found = guess + ((young - old + mature) / volume - guess) / (1 + pull);
  l->haemoglobin[lane] = found;
  return (gap > 0) != (healthy - found > 0) ? 1 : 0;
}

static void countReticulocytes(const Lanes *l, int day, int half, const Physiology *p) {
  const int size = l->size;
  double old[size], mature[size], crossed[size];
  EACH_LANE {
    double end = l->matureAtEnd[lane];
    mature[lane] = half == 1 ? 0.5 * (l->mature[lane] + end) : end;
    old[lane] = committedBefore(l, lane, day, l->normoblastDelay[lane] - 0.5 * half + l->maturation[lane]);
    crossed[lane] = edgeStep(l, lane, day, half, p, old[lane], mature[lane]);
  }
  for (int lane = 0; lane < size; lane += 1)
    if (crossed[lane] != 0) edgeStep(l, lane, day, half, p, old[lane], mature[lane]);
  EACH_LANE {
    double left = l->haemoglobin[lane] * l->bloodVolume[lane] - mature[lane];
    l->reticulocytes[lane] = left > 0 ? left : 0;
  }
}

static void gatherSupply(const Lanes *l, const double *forces, int groups, int moment) {
  const int size = l->size;
  EACH_LANE {
    l->supply[lane] = l->graftSupply[lane] * forces[GRAFT + moment];
    l->escaped[lane] = 0;
  }
  for (int group = 0; group < groups; group += 1) {
    double cells = forces[SUPPLY + 3 * group + moment];
    EACH_LANE {
      int escapes = l->escapes[group * size + lane] == 1;
      l->escaped[lane] += escapes ? cells : 0;
      l->supply[lane] += escapes ? 0 : cells;
    }
  }
}

/* The marrow consumes erythropoietin as it commits: output from a guess of itself. */
static inline double consumedOutput(double guess, double perGram, double recent, double weight, double own, double added,
                                    double most, double half) {
  double consumed = 1 + perGram * (recent + weight * guess), drive = own + added * consumed;
  return (most * drive) / (drive + half * consumed);
}

static inline __attribute__((always_inline)) void writeMarrowOutput(const Lanes *l, int day, const int moment,
                                                                     const int square, double added,
                                                                     const Physiology *p) {
  const int size = l->size;
  const double weight = moment == 0 ? 0 : moment == 1 ? 0.25 : 1.0 / 6;
  double *restrict output = l->output;
  EACH_LANE {
    double start = output[lane], middle = output[size + lane];
    double today = moment == 0 ? 0 : moment == 1 ? 0.25 * start : (start + 4 * middle) / 6;
    double recent = l->committed[lane] - committedBefore(l, lane, day, l->normoblastDelay[lane] - 0.5 * moment) + today;
    double own = l->erythropoietinScale[lane] *
                 exponential(p->erythropoietinIntercept - p->erythropoietinSlope * l->haemoglobin[lane]);
    double healthy = l->healthyOutput[lane], half = l->halfStimulation[lane];
    double perGram = p->consumption / (l->normoblastDelay[lane] * healthy);
    double inhibition = l->inhibitionAt[moment * size + lane], antibody = l->antibody[2 * moment * size + lane];
    double surviving = 1 / (1 + (square ? antibody * antibody : power(antibody, p->steepness)) + inhibition);
    double spared = l->escaped[lane] / (1 + inhibition), total = l->supply[lane] * surviving + spared;
    double most = healthy * l->maxStimulation[lane] * total;
    double level = moment == 2 ? 2 * middle - start : start;
    if (moment > 0) level = consumedOutput(level, perGram, recent, weight, own, added, most, half);
    level = consumedOutput(level, perGram, recent, weight, own, added, most, half);
    output[moment * size + lane] = level;
    l->escapedOutput[moment * size + lane] = spared > 0 ? (level * spared) / total : 0;
    l->survival[moment * size + lane] = surviving;
  }
}

static void marrowOutput(const Lanes *l, int day, int moment, double added, const Physiology *p) {
  int square = p->steepness == 2;
  if (moment == 0) square ? writeMarrowOutput(l, day, 0, 1, added, p) : writeMarrowOutput(l, day, 0, 0, added, p);
  if (moment == 1) square ? writeMarrowOutput(l, day, 1, 1, added, p) : writeMarrowOutput(l, day, 1, 0, added, p);
  if (moment == 2) square ? writeMarrowOutput(l, day, 2, 1, added, p) : writeMarrowOutput(l, day, 2, 0, added, p);
}

/* The day's output as a parabola. Days on which antibody rebounds after an exchange (FINE) are not in the job that is measured. */
static void closeDay(const Lanes *l, int day) {
  const int size = l->size;
  const long row = (long)(day & (RING - 1)) * size;
  EACH_LANE {
    double start = l->output[lane], middle = l->output[size + lane], end = l->output[2 * size + lane];
    double before = l->committed[lane];
    l->ringCommitted[row + lane] = before;
    l->ringOutput[row + lane] = start;
    l->ringSlope[row + lane] = (4 * middle - 3 * start - end) / 2;
    l->ringCurve[row + lane] = (2 * (start + end) - 4 * middle) / 3;
    l->ringFourth[row + lane] = 0;
    l->ringFifth[row + lane] = 0;
    l->committed[lane] = before + (start + 4 * middle + end) / 6;
  }
}

void advanceDay(const Lanes *l, int day, const double *forces, int groups, const double *immunosuppression,
                const Physiology *p) {
  const size_t row = sizeof(double) * (size_t)l->size;
  moveAntibody(l, forces, immunosuppression);
  ageMatureCells(l, day, p->randomLoss);
  memcpy(l->inhibitionAt, l->inhibition, row);
  for (int moment = 0; moment < 3; moment += 1) {
    if (moment > 0) {
      moveInhibition(l, forces, moment, p->inhibitionResponse);
      countReticulocytes(l, day, moment, p);
    }
    gatherSupply(l, forces, groups, moment);
    marrowOutput(l, day, moment, forces[ADDED_ERYTHROPOIETIN], p);
  }
  closeDay(l, day);
  memcpy(l->mature, l->matureAtEnd, row);
}
