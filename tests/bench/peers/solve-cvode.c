/* Solves the patients of a file one after another by CVODE, once unmeasured and once measured, and prints the seconds and the transfusions;
 * with a second argument, writes the haemoglobin of each visit, after its transfusion, to that file. */
#include <cvode/cvode.h>
#include <nvector/nvector_serial.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sunnonlinsol/sunnonlinsol_fixedpoint.h>
#include <time.h>

#include "form.h"

enum { SIZE = sizeof(Patient) / sizeof(double) + STATES };

static void die(const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(2);
}

static int rightHandSide(realtype t, N_Vector y, N_Vector slope, void *patient) {
  slopes(patient, t, N_VGetArrayPointer(y), N_VGetArrayPointer(slope));
  return 0;
}

static long solve(double *row, SUNContext context, FILE *record) {
  Patient *p = (Patient *)row;
  N_Vector y = N_VNew_Serial(STATES, context);
  double *at = N_VGetArrayPointer(y), last = p->lastTransfusion;
  memcpy(at, row + sizeof(Patient) / sizeof(double), sizeof(double) * STATES);
  void *cvode = CVodeCreate(CV_ADAMS, context);
  SUNNonlinearSolver solver = SUNNonlinSol_FixedPoint(y, 0, context);
  if (CVodeInit(cvode, rightHandSide, 0, y) != 0 || CVodeSStolerances(cvode, 1e-6, 1e-8) != 0 ||
      CVodeSetUserData(cvode, p) != 0 || CVodeSetNonlinearSolver(cvode, solver) != 0 ||
      CVodeSetMaxNumSteps(cvode, 100000) != 0)
    die("CVODE could not be set up");
  long given = 0;
  for (double day = firstVisit(p); day <= p->days; day += p->visit) {
    realtype reached;
    if (CVode(cvode, day, y, &reached, CV_NORMAL) < 0) die("CVODE gave up");
    int transfused = visitPatient(p, day, at, &last);
    if (record != NULL) {
      double haemoglobin = haemoglobinOf(p, at);
      fwrite(&haemoglobin, sizeof haemoglobin, 1, record);
    }
    if (!transfused) continue;
    given += 1;
    CVodeReInit(cvode, day, y);
  }
  CVodeFree(&cvode);
  SUNNonlinSolFree(solver);
  N_VDestroy(y);
  return given;
}

int main(int count, char **words) {
  FILE *file = count > 1 ? fopen(words[1], "rb") : NULL;
  if (file == NULL) die("no file of patients");
  fseek(file, 0, SEEK_END);
  long length = ftell(file), patients = length / (long)(SIZE * sizeof(double));
  rewind(file);
  double *rows = malloc((size_t)length);
  if (rows == NULL || fread(rows, 1, (size_t)length, file) != (size_t)length) die("the file cannot be read");
  if (patients * (long)(SIZE * sizeof(double)) != length) die("the file holds no whole number of patients");
  SUNContext context;
  if (SUNContext_Create(NULL, &context) != 0) die("SUNDIALS could not be set up");
  FILE *record = count > 2 ? fopen(words[2], "wb") : NULL;
  for (long index = 0; index < patients; index += 1) solve(rows + index * SIZE, context, record);
  if (record != NULL) fclose(record);
  struct timespec from, until;
  clock_gettime(CLOCK_MONOTONIC, &from);
  long given = 0;
  for (long index = 0; index < patients; index += 1) given += solve(rows + index * SIZE, context, NULL);
  clock_gettime(CLOCK_MONOTONIC, &until);
  printf("%.9f %ld\n", (double)(until.tv_sec - from.tv_sec) + 1e-9 * (double)(until.tv_nsec - from.tv_nsec), given);
  SUNContext_Free(&context);
  free(rows);
  return 0;
}
