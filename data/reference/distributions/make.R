# Quantiles of the priors at standard normal numbers, and what the sampler's tests compare with. R 4.2.2. Run here: Rscript make.R
digits16 <- function(x) trimws(formatC(as.numeric(x), digits = 16, format = "g"))
save <- function(d, f) { for (n in names(d)) if (is.numeric(d[[n]])) d[[n]] <- ifelse(is.na(d[[n]]), "NA", digits16(d[[n]])); write.csv(d, f, row.names = FALSE, quote = FALSE) }
z <- c(-6, -3.2, -2.9, -1.5, -1, -.3, 0, .2, 1, 1.6, 2.5, 3.4, 5)
save(data.frame(z = c(-37, -20, -10, z, 8), p = pnorm(c(-37, -20, -10, z, 8))), "normal.csv")
p <- pnorm(z)
beta <- expand.grid(z = z, a = c(1.3, 2, 6.5), b = c(2.2, 3.5, 8))
save(transform(beta, q = qbeta(pnorm(z), a, b)), "beta.csv")
gamma <- expand.grid(z = z, shape = c(.4, 2, 8, 60))
save(transform(gamma, q = qgamma(pnorm(z), shape)), "gamma.csv")
spike <- function(q, below) { at <- below * .25; ifelse(p < at, q$slab(pmin(1, p / .25)), ifelse(p <= at + .75, q$at, q$slab(pmax(0, (p - .75) / .25)))) }
save(rbind(
  data.frame(text = "log-normal(.7; .3)", z, q = qlnorm(p, log(.7), .3)),
  data.frame(text = "N(.37; .03)", z, q = qnorm(p, .37, .03)),
  data.frame(text = "N+(1.2; .25)", z, q = qnorm(pnorm(0, 1.2, .25) + p * (1 - pnorm(0, 1.2, .25)), 1.2, .25)),
  data.frame(text = "N+(.2; .5)", z, q = qnorm(pnorm(0, .2, .5) + p * (1 - pnorm(0, .2, .5)), .2, .5)),
  data.frame(text = "2^-N(2.5; .5)", z, q = 2^-qnorm(1 - p, 2.5, .5)),
  data.frame(text = "uniform(200; 1000)", z, q = qunif(p, 200, 1000)),
  data.frame(text = "beta(2; 8)", z, q = qbeta(p, 2, 8)),
  data.frame(text = "gamma(8; 38 y)", z, q = qgamma(p, 8, 38)),
  data.frame(text = "zero with probability .75; else N(0; .5)", z, q = spike(list(at = 0, slab = function(u) qnorm(u, 0, .5)), .5)),
  data.frame(text = "zero with probability .75; else log-normal(.2; .7)", z, q = spike(list(at = 0, slab = function(u) qlnorm(u, log(.2), .7)), 0)),
  data.frame(text = "1 with probability .75; else beta(6; 4)", z, q = spike(list(at = 1, slab = function(u) qbeta(u, 6, 4)), 1))), "priors.csv")

# Rank-normalised split R-hat and bulk effective size of Vehtari et al. 2021, from their formulas.
set.seed(4)
n <- 200; draws <- sapply(1:4, function(k) as.numeric(arima.sim(list(ar = .5), n)) + c(0, 0, .4, 0)[k])
ranked <- function(x) { r <- rank(x, ties.method = "average"); array(qnorm((r - 3/8) / (length(x) + 1/4)), dim(x)) }
rhat0 <- function(x) { n <- nrow(x); W <- mean(apply(x, 2, var)); B <- n * var(colMeans(x)); sqrt(((n - 1) / n * W + B / n) / W) }
split <- function(x) { h <- nrow(x) %/% 2; cbind(x[1:h, ], x[(nrow(x) - h + 1):nrow(x), ]) }
rhat <- function(x) { s <- split(x); max(rhat0(ranked(s)), rhat0(ranked(abs(s - median(s))))) }
write.csv(round(draws, 6), "chains.csv", row.names = FALSE, quote = FALSE); draws <- as.matrix(read.csv("chains.csv"))
save(data.frame(chains = c("all", "first two"), rhat = c(rhat(draws), rhat(draws[, 1:2]))), "rhat.csv")

# Cox's model with Breslow's ties: what the studies' hazard ratios are tested with.
suppressMessages(library(survival))
late <- read.csv("../survival-more/late.csv"); synthetic <- read.csv("../survival/synthetic.csv")
cox <- function(label, time, event, group) data.frame(data = label, log = coef(coxph(Surv(time, event) ~ group, ties = "breslow", control = coxph.control(eps = 1e-12)))[[1]])
pairs <- subset(late, group %in% c(1, 3)); arms <- subset(synthetic, arm != 2)
save(rbind(
  cox("late", pairs$time, pairs$status == 1, pairs$group == 3),
  cox("synthetic", arms$time, arms$event == 1, arms$arm == 3)), "cox.csv")
