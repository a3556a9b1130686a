# Solves the patients of a file one after another by deSolve's lsoda, once unmeasured and once measured, and prints the seconds and
# the transfusions. Arguments: the file of patients, how many numbers are parameters and how many states, the shared library.
words <- commandArgs(trailingOnly = TRUE)
suppressPackageStartupMessages(library(deSolve))
parameters <- as.integer(words[2])
states <- as.integer(words[3])
dyn.load(words[4])
size <- parameters + states
numbers <- readBin(words[1], "double", n = file.size(words[1]) / 8)
patients <- matrix(numbers, nrow = size)

# places of visit, phase and days among the parameters, counted from the end
visit <- parameters - 3
phase <- parameters - 2
days <- parameters - 1

solve <- function(row) {
  first <- row[visit] - row[phase] %% row[visit]
  visits <- seq(first, row[days], by = row[visit])
  lsoda(
    y = row[parameters + seq_len(states)], times = c(0, visits), func = "derivatives", parms = row[seq_len(parameters)],
    dllname = "desolve", initfunc = "setParameters", rtol = 1e-6, atol = 1e-8, maxsteps = 100000,
    events = list(func = "onVisit", time = visits)
  )
}
all <- function() for (index in seq_len(ncol(patients))) solve(patients[, index])
all()
invisible(.C("countGiven", out = 0))
since <- proc.time()[["elapsed"]]
all()
seconds <- proc.time()[["elapsed"]] - since
cat(sprintf("%.6f %.0f\n", seconds, .C("countGiven", out = 0)$out))
