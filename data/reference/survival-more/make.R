# The numbers in this folder: R 4.2.2, survival 3.5.3, cmprsk 2.2.11. Run here: Rscript make.R
# late.csv: 180 invented patients in 3 groups and 2 strata, watched from `entry` (half of them late), half days and ties; status 0 censored, 1 event, 2 and 3 competing.
# Its group 4 is by hand: all at risk die on day 3, others enter later, some on the very day of a death.
# edge.csv: 56 by hand, for what is awkward: times of 0, ties of every status, curves that reach 0 (b), stay at 1 (c), are flat at exactly a quarter or half (d, and e to its end), a lone patient (f).
suppressMessages({library(survival); library(cmprsk)})
digits16 <- function(x) trimws(formatC(as.numeric(x), digits = 16, format = "g"))
save <- function(d, f) { for (n in names(d)) if (is.numeric(d[[n]])) d[[n]] <- ifelse(is.na(d[[n]]), "NA", digits16(d[[n]])); write.csv(d, f, row.names = FALSE, quote = FALSE) }
bind <- function(...) do.call(rbind, lapply(...))
scales <- c("log-log", "log", "plain", "logit", "arcsin")

set.seed(20)
entry <- ifelse(runif(180) < 0.5, 0, floor(rexp(180, 1 / 30) * 2) / 2)
time <- entry + pmax(0.5, floor(rexp(180, 1 / rep(c(40, 60, 90), 60)) * 2) / 2)
gap <- data.frame(time = c(1, 2, 3, 3, 5, 8, 9, 9, 12), status = c(2, 1, 1, 1, 0, 1, 0, 2, 1), group = 4, entry = c(0, 0, 0, 2, 3, 4, 5, 6, 8), stratum = 1)
write.csv(rbind(data.frame(time, status = sample(0:3, 180, TRUE, c(.25, .4, .25, .1)), group = rep(1:3, 60), entry, stratum = sample(1:2, 180, TRUE)), gap), "late.csv", row.names = FALSE, quote = FALSE)
late <- read.csv("late.csv"); late$id <- seq_len(nrow(late)); late$one <- as.integer(late$status == 1); drawn <- late[late$group < 4, ]
edge <- read.csv("edge.csv"); edge$one <- as.integer(edge$status == 1)
synthetic <- read.csv("../survival/synthetic.csv"); synthetic$one <- as.integer(synthetic$event == 1)
tiny <- read.csv("../survival/tiny.csv")

km <- function(s, more) data.frame(more, time = s$time, n_risk = s$n.risk, n_event = s$n.event, n_censor = s$n.censor, surv = s$surv, std_err_surv = s$surv * s$std.err, cumhaz = s$cumhaz, std_chaz = s$std.chaz, lower = s$lower, upper = s$upper)
save(bind(1:4, function(g) km(survfit(Surv(entry, time, one) ~ 1, data = late[late$group == g, ], conf.type = "log-log"), data.frame(scale = "log-log", group = g))), "late_km.csv")
save(bind(scales, function(ci) bind(letters[1:6], function(g) km(survfit(Surv(time, one) ~ 1, data = edge[edge$group == g, ], conf.type = ci), data.frame(scale = ci, group = g)))), "edge_km.csv")

# survfit's limits on the arcsine scale lose their columns: column gives them back.
column <- function(x, k) matrix(x, ncol = 4)[, k]
aj <- function(s, more) bind(2:4, function(k) data.frame(more, cause = k - 1, time = s$time, n_risk = s$n.risk[, 1], n_event = s$n.event[, k], free = s$pstate[, 1], se_free = s$std.err[, 1], est = s$pstate[, k], se = s$std.err[, k], lower = column(s$lower, k), upper = column(s$upper, k)))
state <- function(x) factor(x, 0:3, c("censor", "one", "two", "three"))
save(bind(1:4, function(g) aj(survfit(Surv(entry, time, state(status)) ~ 1, data = late[late$group == g, ], id = id, conf.type = "log-log"), data.frame(scale = "log-log", group = g))), "late_aj.csv")
save(bind(scales, function(ci) bind(c("a", "b"), function(g) aj(survfit(Surv(time, state(status)) ~ 1, data = edge[edge$group == g, ], conf.type = ci), data.frame(scale = ci, group = g)))), "edge_aj.csv")

ps <- c(.1, .25, .5, .75, .9)
quantiles <- function(s, more) { q <- quantile(s, ps); data.frame(more, p = ps, time = q$quantile, lower = q$lower, upper = q$upper) }
save(bind(scales, function(ci) rbind(
  bind(1:3, function(g) quantiles(survfit(Surv(time, one) ~ 1, data = synthetic[synthetic$arm == g, ], conf.type = ci), data.frame(data = "synthetic", scale = ci, group = g))),
  bind(1:4, function(g) quantiles(survfit(Surv(entry, time, one) ~ 1, data = late[late$group == g, ], conf.type = ci), data.frame(data = "late", scale = ci, group = g))),
  bind(letters[1:6], function(g) quantiles(survfit(Surv(time, one) ~ 1, data = edge[edge$group == g, ], conf.type = ci), data.frame(data = "edge", scale = ci, group = g))),
  bind(1:2, function(g) quantiles(survfit(Surv(time, status) ~ 1, data = tiny[tiny$grp == g, ], conf.type = ci), data.frame(data = "tiny", scale = ci, group = g))))), "km_quantiles.csv")

# summary refuses a tau before the first time: NA here.
rmst <- function(s, more) bind(c(0.5, 3, 20, 60, 200, 1000), function(tau) { t <- if (tau < min(s$time)) c(rmean = NA, "se(rmean)" = NA) else summary(s, rmean = tau)$table; data.frame(more, tau = tau, rmst = t["rmean"], se = t["se(rmean)"]) })
save(rbind(
  bind(1:4, function(g) rmst(survfit(Surv(entry, time, one) ~ 1, data = late[late$group == g, ]), data.frame(data = "late", group = g))),
  bind(letters[1:6], function(g) rmst(survfit(Surv(time, one) ~ 1, data = edge[edge$group == g, ]), data.frame(data = "edge", group = g)))), "rmst.csv")

# survdiff takes no late entry: there the score test of the exact partial likelihood at 0, which is the log-rank test with its hypergeometric variance.
test <- function(label, s) data.frame(test = label, group = seq_along(s$n), observed = if (is.matrix(s$obs)) rowSums(s$obs) else s$obs, expected = if (is.matrix(s$exp)) rowSums(s$exp) else s$exp, chisq = s$chisq, df = length(s$n) - 1, p = pchisq(s$chisq, length(s$n) - 1, lower.tail = FALSE), var11 = s$var[1, 1])
score <- function(label, f) { c <- coxph(f, data = drawn, ties = "exact"); k <- length(coef(c)); data.frame(test = label, group = 0, observed = NA, expected = NA, chisq = c$score, df = k, p = pchisq(c$score, k, lower.tail = FALSE), var11 = NA) }
save(rbind(
  test("late: group", survdiff(Surv(time, one) ~ group, drawn)),
  test("late: group by stratum", survdiff(Surv(time, one) ~ group + strata(stratum), drawn)),
  test("edge: group", survdiff(Surv(time, one) ~ group, edge)),
  test("synthetic: arms 1 and 3", survdiff(Surv(time, one) ~ arm, synthetic[synthetic$arm != 2, ])),
  score("late from entry: group", Surv(entry, time, one) ~ factor(group)),
  score("late from entry: group by stratum", Surv(entry, time, one) ~ factor(group) + strata(stratum))), "logrank.csv")

gray <- function(label, time, status, group) { g <- cuminc(time, status, group, cencode = 0)$Tests; data.frame(test = label, cause = rownames(g), stat = g[, "stat"], pv = g[, "pv"], df = g[, "df"]) }
save(rbind(
  with(drawn, gray("late: group", time, status, group)),
  with(drawn[drawn$group != 2, ], gray("late: groups 1 and 3", time, status, group)),
  with(edge[edge$group < "c", ], gray("edge: groups a and b", time, status, group)),
  with(synthetic[synthetic$arm > 1, ], gray("synthetic: arms 2 and 3", time, event, arm))), "gray.csv")
steps <- function(c, more) bind(setdiff(names(c), "Tests"), function(k) { p <- timepoints(c[k], sort(unique(c[[k]]$time))); data.frame(more, curve = k, time = as.numeric(colnames(p$est)), est = p$est[1, ], var = p$var[1, ]) })
save(rbind(steps(with(drawn, cuminc(time, status, group)), data.frame(data = "late")), steps(with(edge[edge$group < "c", ], cuminc(time, status, group)), data.frame(data = "edge"))), "cuminc.csv")

xs <- list(one = 3, two = c(1, 2), ties = c(1, 1, 2, 2, 2, 7, 7), tenths = seq(0.1, 1, 0.1), x = read.csv("../survival/quantile_x.csv")$x)
probs <- c(0, .01, .025, .05, .1, .2, .25, .3, 1 / 3, .4, .5, .6, .7, .75, .8, .9, .95, .975, .99, 1)
save(bind(names(xs), function(x) bind(1:9, function(k) data.frame(x = x, type = k, p = probs, q = quantile(xs[[x]], probs, type = k, names = FALSE)))), "quantile_types.csv")

pairs <- rbind(c(0, 1), c(1, 1), c(0, 5), c(5, 5), c(1, 5), c(3, 3), c(15, 23), c(2, 40), c(39, 40), c(50, 100), c(1, 1000), c(333, 1000), c(999, 1000), c(1, 1e6), c(500000, 1e6), c(999999, 1e6))
save(bind(c(.95, .99, .8), function(l) bind(seq_len(nrow(pairs)), function(i) { ci <- binom.test(pairs[i, 1], pairs[i, 2], conf.level = l)$conf.int; data.frame(level = l, count = pairs[i, 1], n = pairs[i, 2], lower = ci[1], upper = ci[2]) })), "binomial.csv")
save(bind(c(1:6, 10, 31, 200), function(df) data.frame(df = df, x = c(1e-6, .01, .5, 1, 2, 5, 10, 30, 100, 160, 300, 1000), p = pchisq(c(1e-6, .01, .5, 1, 2, 5, 10, 30, 100, 160, 300, 1000), df, lower.tail = FALSE))), "chi_squared.csv")
shapes <- rbind(c(.5, .5), c(1, 3), c(3, 1), c(2.5, 7), c(20, 30), c(1, 1e6), c(5e5, 5e5), c(300, 5))
save(bind(seq_len(nrow(shapes)), function(i) { a <- shapes[i, 1]; b <- shapes[i, 2]; x <- unique(c(.001, .1, .3, .5, .9, .999, pmin(1, a / (a + b) * c(.9, 1, 1.1)))); data.frame(a = a, b = b, x = x, p = pbeta(x, a, b)) }), "beta.csv")
writeLines(paste0(R.version$version.string, ", survival ", packageVersion("survival"), ", cmprsk ", packageVersion("cmprsk")), "VERSIONS.txt")
