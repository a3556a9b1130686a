/* Reads blocks of patients with what is done to them (written by tests/bench/engine/block-file.ts), lives them once unmeasured and once measured,
 * and prints the seconds and the transfusions given; with a second argument, writes every day's haemoglobin to that file. */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "lanes.h"
#include "mathematics.h"

typedef struct {
  int size, stages, days, visit, width, groups;
  double threshold, minInterval;
  Physiology physiology;
  const double *forces, *phases, *immunosuppression, *memory;
} Block;

static void die(const char *why) {
  fprintf(stderr, "%s\n", why);
  exit(2);
}

static const double *readBlock(const double *next, Block *block) {
  block->size = (int)next[0];
  block->stages = (int)next[1];
  block->days = (int)next[2];
  block->visit = (int)next[3];
  block->width = (int)next[4];
  block->groups = (int)next[5];
  block->threshold = next[6];
  block->minInterval = next[7];
  memcpy(&block->physiology, next + 8, sizeof block->physiology);
  block->forces = next + 8 + sizeof block->physiology / sizeof(double);
  block->phases = block->forces + (long)(block->days + 1) * block->width;
  block->immunosuppression = block->phases + block->size;
  block->memory = block->immunosuppression + (long)block->days * block->size;
  return block->memory + (long)rowsOf(block->stages) * block->size;
}

static void transfuse(const Lanes *l, int lane, int day) {
  double viable = l->unitHaemoglobin[lane], share = viable / l->stages;
  for (int stage = 0; stage < l->stages; stage += 1) l->chain[(long)stage * l->size + lane] += share;
  l->mature[lane] += viable;
  l->given[lane] += viable;
  l->haemoglobin[lane] = (l->reticulocytes[lane] + l->mature[lane]) / l->bloodVolume[lane];
  l->lastTransfusion[lane] = day;
}

/* Lives a block from the day therapy starts to its last day; answers the transfusions given. */
static long live(const Block *block, double *memory, FILE *record) {
  const int size = block->size;
  memcpy(memory, block->memory, sizeof(double) * (size_t)rowsOf(block->stages) * (size_t)size);
  Lanes l = layOut(size, block->stages, memory);
  long given = 0;
  for (int day = 0; day <= block->days; day += 1) {
    const double *forces = block->forces + (long)day * block->width;
    for (int lane = 0; day > 0 && lane < size; lane += 1) {
      if (((int)block->phases[lane] + day) % block->visit != 0) continue;
      if (l.haemoglobin[lane] >= block->threshold || day - l.lastTransfusion[lane] < block->minInterval) continue;
      transfuse(&l, lane, day);
      given += 1;
    }
    if (forces[REMOVE] != 1 || forces[FINE] == 1) die("a day of plasma exchange: not in this job");
    if (record != NULL) fwrite(l.haemoglobin, sizeof(double), (size_t)size, record);
    if (day < block->days)
      advanceDay(&l, day, forces, block->groups, block->immunosuppression + (long)day * size, &block->physiology);
  }
  return given;
}

int main(int count, char **words) {
  FILE *file = count > 1 ? fopen(words[1], "rb") : NULL;
  if (file == NULL) die("no file of blocks");
  fseek(file, 0, SEEK_END);
  long length = ftell(file);
  rewind(file);
  double *all = malloc((size_t)length);
  if (all == NULL || fread(all, 1, (size_t)length, file) != (size_t)length) die("the file of blocks cannot be read");
  int blocks = (int)all[0];
  Block *list = malloc(sizeof(Block) * (size_t)blocks);
  const double *next = all + 1;
  long most = 0;
  for (int index = 0; index < blocks; index += 1) {
    next = readBlock(next, &list[index]);
    long need = (long)rowsOf(list[index].stages) * list[index].size;
    if (need > most) most = need;
  }
  if ((const char *)next != (const char *)all + length) die("the file of blocks has another length than it says");
  double *memory = aligned_alloc(64, ((size_t)most * sizeof(double) + 63) / 64 * 64);
  FILE *record = count > 2 ? fopen(words[2], "wb") : NULL;
  for (int index = 0; index < blocks; index += 1) live(&list[index], memory, record);
  if (record != NULL) fclose(record);
  struct timespec from, until;
  clock_gettime(CLOCK_MONOTONIC, &from);
  long given = 0;
  for (int index = 0; index < blocks; index += 1) given += live(&list[index], memory, NULL);
  clock_gettime(CLOCK_MONOTONIC, &until);
  printf("%.9f %ld\n", (double)(until.tv_sec - from.tv_sec) + 1e-9 * (double)(until.tv_nsec - from.tv_nsec), given);
  free(memory);
  free(list);
  free(all);
  return 0;
}
