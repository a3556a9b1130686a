/** A notebook with every figure there is, of runs that take little time, as a file. */
export const everyFigure = `---
title: Every figure
model: prca@1
---

What does every figure show?

\`\`\`cases observed
from: published
where: {setting: post-allo-hsct-prca, use: primary, regimen: [ucb-single, ucb-mnc-x3, ucb-msc]}
\`\`\`

\`\`\`cases published
from: published
\`\`\`

\`\`\`arms regimens
- watch
- ucb-single
- ucb-mnc-x3
\`\`\`

\`\`\`simulate run
arms: regimens
patients: 100
assume: progenitors
\`\`\`

\`\`\`chart
show: independence
of: run
over: observed
day: 90 d
\`\`\`

\`\`\`chart
show: days
of: run
\`\`\`

\`\`\`chart
show: difference
of: run
\`\`\`

\`\`\`chart
show: recovery
of: run
\`\`\`

\`\`\`chart
show: outcomes
of: run
\`\`\`

\`\`\`chart
show: swimmer
of: run
over: observed
\`\`\`

\`\`\`chart
show: patient
of: run
\`\`\`

\`\`\`sweep sizes
of: run
vary: dose
values: [0, 1, 2]
\`\`\`

\`\`\`chart
show: sweep
of: sizes
\`\`\`

\`\`\`chart
show: likelihood
of: sizes
over: observed
\`\`\`

\`\`\`sweep parameters
of: run
vary: each
parameters: [A0, kP]
\`\`\`

\`\`\`chart
show: tornado
of: parameters
\`\`\`

\`\`\`sweep models
of: run
vary: structure
values: [standard, no-feedback]
\`\`\`

\`\`\`chart
show: structure
of: models
\`\`\`

\`\`\`chart
show: untreated
of: run
over: observed
\`\`\`

\`\`\`chart
show: belief
of: run
\`\`\`

\`\`\`simulate unknown
arms: regimens
patients: 20
draws: 40
assume: priors
\`\`\`

\`\`\`chart
show: identifiability
of: unknown
\`\`\`

\`\`\`chart
show: ridge
of: unknown
\`\`\`

\`\`\`chart
show: influence
of: unknown
\`\`\`

\`\`\`chart
show: measurements
of: unknown
\`\`\`

\`\`\`chart
show: indices
of: unknown
\`\`\`

\`\`\`chart
show: evidence
of: published
\`\`\`

\`\`\`chart
show: tested
of: published
\`\`\`

## Cases of your own

\`\`\`cases mine
from: own
\`\`\`

\`\`\`chart
show: observed
of: mine
\`\`\`
`;

/** How many figures it has, that of a reader's own cases, once some are open, among them. */
export const figuresInAll = 20;
