/* The project's own exponential, logarithm and power, operation for operation (src/kernel), so that the bits are the same. */
#ifndef MATHEMATICS_H
#define MATHEMATICS_H

#include <math.h>
#include <stdint.h>
#include <string.h>

static const double LN2_HIGH = 0.6931471803691238, LN2_LOW = 1.9082149292705877e-10;

/* The largest whole number not above x, for |x| far below 2^31: without SSE 4 the library's floor is a call. */
static inline double lower(double x) {
  double whole = (double)(int32_t)x;
  return whole > x ? whole - 1 : whole;
}

/* For −708 ≤ x ≤ 709, where all arguments of the kernel lie: the ends have no branch here, which would keep loops from being vectorised. */
static inline double exponential(double x) {
  double k = lower(x * 1.4426950408889634 + 0.5);
  double r = x - k * LN2_HIGH - k * LN2_LOW;
  double r2 = r * r, r4 = r2 * r2;
  double low = 1 + r + r2 * (0.5 + r * (1.0 / 6));
  double middle = 1.0 / 24 + r * (1.0 / 120) + r2 * (1.0 / 720 + r * (1.0 / 5040));
  double high = 1.0 / 40320 + r * (1.0 / 362880) + r2 * (1.0 / 3628800 + r * (1.0 / 39916800));
  double highest = 1.0 / 479001600 + r * (1.0 / 6227020800);
  double sum = low + r4 * middle + r4 * r4 * (high + r4 * highest);
  uint64_t bits = (uint64_t)(int64_t)((int32_t)k + 1023) << 52;
  double scale;
  memcpy(&scale, &bits, sizeof scale);
  return sum * scale;
}

static inline double logarithm(double x) {
  if (!(x >= 0)) return NAN;
  if (x < 2.2250738585072014e-308) return -INFINITY;
  if (x == INFINITY) return INFINITY;
  uint64_t bits;
  memcpy(&bits, &x, sizeof bits);
  int k = (int)(bits >> 52) - 1023;
  bits = (bits & 0xfffffffffffffULL) | 0x3ff0000000000000ULL;
  double m;
  memcpy(&m, &bits, sizeof m);
  if (m > 1.4142135623730951) {
    m *= 0.5;
    k += 1;
  }
  double f = m - 1, s = f / (2 + f), z = s * s, sum = 1.0 / 23;
  for (int odd = 21; odd >= 3; odd -= 2) sum = sum * z + 1.0 / odd;
  double tail = 2 * s * z * sum + k * LN2_LOW;
  return k * LN2_HIGH + (2 * s + tail);
}

static inline double power(double x, double y) {
  if (y == 2) return x * x;
  if (x == 0) return y > 0 ? 0 : y == 0 ? 1 : INFINITY;
  return exponential(y * logarithm(x));
}

#endif
