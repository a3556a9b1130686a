/* The right-hand side and the visits for deSolve, which loads this as a shared library: names and forms are deSolve's. */
#include "form.h"

static double parameters[sizeof(Patient) / sizeof(double)];
static double lastTransfusion;
static long given;

void setParameters(void (*fill)(int *, double *)) {
  int count = sizeof parameters / sizeof(double);
  fill(&count, parameters);
  lastTransfusion = ((const Patient *)parameters)->lastTransfusion;
}

void derivatives(int *states, double *t, double *y, double *slope, double *out, int *options) {
  (void)states, (void)out, (void)options;
  slopes((const Patient *)parameters, *t, y, slope);
}

void onVisit(int *states, double *t, double *y) {
  (void)states;
  given += visitPatient((const Patient *)parameters, *t, y, &lastTransfusion);
}

/* How many transfusions since it was last asked. */
void countGiven(double *out) {
  *out = (double)given;
  given = 0;
}
