# R's survival on the same observed times, once on the first thousand so that R is warm, then once measured: Kaplan–Meier with a mean
# restricted to 365 days, and Aalen–Johansen of both causes, with log-log limits. Arguments: the file of times and statuses (doubles),
# and, where the numbers are wanted, a file for them: incidences, their lower and upper limits, survival, restricted mean and its error.
words <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages(library(survival))
numbers <- readBin(words[1], "double", n = file.size(words[1]) / 8)
n <- length(numbers) / 2
time <- numbers[seq_len(n)]
status <- as.integer(numbers[n + seq_len(n)])

report <- function(rows) {
  day <- time[rows]
  what <- status[rows]
  event <- survfit(Surv(day, what == 1) ~ 1, conf.type = "log-log")
  mean <- summary(event, rmean = 365)$table[c("rmean", "se(rmean)")]
  causes <- survfit(Surv(day, factor(what, 0:2)) ~ 1, conf.type = "log-log")
  list(event = event, mean = mean, causes = causes)
}
invisible(report(seq_len(1000)))
since <- proc.time()[["elapsed"]]
found <- report(seq_len(n))
seconds <- proc.time()[["elapsed"]] - since
if (length(words) > 1) {
  with(found, writeBin(as.double(c(
    causes$pstate[, 2:3], causes$lower[, 2:3], causes$upper[, 2:3], event$surv, mean
  )), words[2]))
}
cat(sprintf("%.6f\n", seconds))
