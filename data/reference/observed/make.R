# What own cases show, as R works it out: R 4.2.2, survival 3.5.3, cmprsk 2.2.11. Run here: Rscript make.R
# views.json: six sets of invented patients, each as an OwnView (src/schema/own-file.ts). Status 0 still dependent, 1 independent, 2 died, 3 relapsed, 4 second graft. Limits log-log, by survfit; tests by survdiff and cuminc.
suppressMessages({library(survival); library(cmprsk)})
set.seed(20); outcomes <- c("still dependent", "independent", "died", "relapsed", "second graft")
invent <- function(n, centre, half) {
  free <- ceiling(rexp(n, log(2) / half)) + 6; died <- ceiling(rexp(n, 1 / 900)); relapsed <- ceiling(rexp(n, 1 / 1500)); end <- sample(150:420, n, TRUE)
  time <- pmin(free, died, relapsed, end); data.frame(time, status = ifelse(time == free, 1, ifelse(time == died, 2, ifelse(time == relapsed, 3, 0))), group = centre, haemoglobin = round(runif(n, 5.5, 8), 1), titreM = 2^sample(3:9, n, TRUE), units = pmax(0, round(time / 14 + rnorm(n))), prcaDay = sample(25:120, n, TRUE))
}
all <- rbind(invent(18, "North", 70), invent(14, "South", 110), invent(8, "West", 60)); all$id <- sprintf("p%02d", seq_len(nrow(all)))
num <- function(x) ifelse(is.na(x), "null", trimws(formatC(as.numeric(x), digits = 15, format = "g"))); str <- function(x) ifelse(is.na(x), "null", paste0('"', x, '"'))
arr <- function(x) paste0("[", paste(x, collapse = ","), "]"); obj <- function(...) { a <- list(...); do.call(paste0, c("{", unlist(mapply(function(k, v, i) list(paste0(if (i > 1) "," else "", '"', k, '":'), v), names(a), a, seq_along(a), SIMPLIFY = FALSE), recursive = FALSE), "}")) }
group <- function(d, name) {
  causes <- sort(setdiff(unique(d$status), 0)); km <- survfit(Surv(time, status == 1) ~ 1, data = d, conf.type = "log-log")
  aj <- if (length(causes) > 0) survfit(Surv(time, factor(status, c(0, causes))) ~ 1, data = d, conf.type = "log-log"); q <- quantile(km, c(.25, .5, .75)); last <- max(d$time)
  steps <- sapply(seq_along(km$time), function(i) { here <- d$status[d$time == km$time[i]]
    obj(time = num(km$time[i]), atRisk = num(km$n.risk[i]), events = num(sum(here == 1)), competing = num(sum(here > 1)), censored = num(sum(here == 0)), survival = num(km$surv[i]), se = num(km$surv[i] * km$std.err[i]), lower = num(km$lower[i]), upper = num(km$upper[i]),
      incidence = arr(sapply(seq_along(causes), function(j) obj(cause = num(causes[j]), estimate = num(aj$pstate[i, j + 1]), se = num(aj$std.err[i, j + 1]), lower = num(aj$lower[i, j + 1]), upper = num(aj$upper[i, j + 1]))))) })
  means <- sapply(c(180, 365), function(tau) { t <- if (tau <= last) summary(km, rmean = tau)$table else c(rmean = NA, "se(rmean)" = NA); obj(tau = num(tau), value = num(t["rmean"]), se = num(t["se(rmean)"])) })
  obj(group = str(name), n = num(nrow(d)), curve = arr(steps), quantiles = arr(obj(p = num(c(.25, .5, .75)), time = num(q$quantile), lower = num(q$lower), upper = num(q$upper))), restrictedMean = arr(means))
}
view <- function(d, file, grouped) {
  groups <- if (grouped) unique(d$group) else "all"; rank <- "null"; gray <- "[]"
  if (length(groups) > 1) { s <- survdiff(Surv(time, status == 1) ~ group, data = d); k <- length(groups) - 1; rank <- obj(chisq = num(s$chisq), df = num(k), p = num(pchisq(s$chisq, k, lower.tail = FALSE)))
    g <- cuminc(d$time, d$status, d$group, cencode = 0)$Tests; gray <- arr(obj(cause = rownames(g), statistic = num(g[, "stat"]), df = num(g[, "df"]), p = num(g[, "pv"]))) }
  rows <- obj(id = str(d$id), group = if (grouped) str(d$group) else "null", time = num(d$time), outcome = str(outcomes[d$status + 1]), entry = "null", haemoglobin = num(d$haemoglobin), reticulocytes = "null", titreM = num(d$titreM), titreG = "null", units = num(d$units), prcaDay = num(d$prcaDay))
  obj(file = str(file), n = num(nrow(d)), clock = str("therapy"), rows = arr(rows), report = obj(groups = arr(sapply(groups, function(g) group(if (grouped) d[d$group == g, ] else d, g))), tests = obj(logRank = rank, gray = gray)))
}
plain <- all[all$status < 2, ]; plain$time[plain$time > 100] <- 10 * round(plain$time[plain$time > 100] / 10)
few <- all[c(1:9, 19:27, 33:35), ]; few$group <- rep(c("ucb-msc", "watch", "Elsewhere"), c(9, 9, 3)); none <- all[1:12, ]; none$status <- 0
writeLines(obj(plain = view(plain, "no-deaths.csv", TRUE), three = view(all, "three-centres.csv", TRUE), one = view(all, "forty.csv", FALSE), small = view(few, "regimens.csv", TRUE), tiny = view(all[c(1, 5, 9), ], "three-patients.csv", FALSE), censored = view(none, "nobody-yet.csv", FALSE)), "views.json")
