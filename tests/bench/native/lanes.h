/* Patients side by side, in rows named as in src/kernel/lanes.ts: one array a quantity, one element a patient. */
#ifndef LANES_H
#define LANES_H

enum { RING = 32 };

#define ROWS(row)                                                                                                   \
  row(bloodVolume, 1) row(healthyHaemoglobin, 1) row(healthyOutput, 1) row(stageRate, 1) row(normoblastDelay, 1)     \
  row(maturation, 1) row(maxStimulation, 1) row(halfStimulation, 1) row(erythropoietinScale, 1) row(graftSupply, 1)  \
  row(plasmaCellLoss, 1) row(protection, 1) row(cellularInhibition, 1) row(fadeHalfDay, 1) row(unitHaemoglobin, 1)   \
  row(propagatorM, 25) row(propagatorG, 25) row(escapes, 8)                                                          \
  row(mature, 1) row(reticulocytes, 1) row(haemoglobin, 1) row(plasmaCells, 1) row(plasmaM, 1) row(outsideM, 1)      \
  row(plasmaG, 1) row(outsideG, 1) row(inhibition, 1) row(fade, 1) row(committed, 1) row(senescent, 1) row(lost, 1)  \
  row(given, 1) row(lastTransfusion, 1)                                                                              \
  row(matureAtEnd, 1) row(supply, 1) row(escaped, 1) row(recent, 1) row(exponent, 1)                                 \
  row(antibody, 5) row(secretion, 3) row(inhibitionAt, 3) row(survival, 3) row(output, 3) row(escapedOutput, 3)      \
  row(ringCommitted, RING) row(ringOutput, RING) row(ringSlope, RING) row(ringCurve, RING) row(ringFourth, RING)     \
  row(ringFifth, RING) row(chain, stages)

#define MEMBER(name, rows) double *name;
typedef struct {
  int size, stages;
  ROWS(MEMBER)
} Lanes;

#define COUNT(name, rows) +(rows)
static inline int rowsOf(int stages) { return 0 ROWS(COUNT); }

#define PLACE(name, rows)       \
  lanes.name = next;            \
  next += (long)(rows) * size;
static inline Lanes layOut(int size, int stages, double *memory) {
  Lanes lanes = {.size = size, .stages = stages};
  double *next = memory;
  ROWS(PLACE)
  return lanes;
}

/* What is the same in every patient, in the order of src/kernel/physiology.ts. */
typedef struct {
  double stages, randomLoss, marrowTransit, transitShortening, erythropoietinIntercept, erythropoietinSlope, consumption,
      steepness, inhibitionResponse;
} Physiology;

/* A row of forces, in the order of src/kernel/day-forces.ts. */
enum {
  REMOVE,
  LOSS_FACTOR,
  ADDED_ERYTHROPOIETIN,
  SECRETION,
  CALM = SECRETION + 3,
  GRAFT = CALM + 3,
  FINE = GRAFT + 3,
  SUPPLY
};

void advanceDay(const Lanes *lanes, int day, const double *forces, int groups, const double *immunosuppression,
                const Physiology *physiology);

#endif
