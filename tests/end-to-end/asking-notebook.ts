/** A short notebook to teach from: a note, a run, an exercise of every kind, a figure, as a file. */
export const askingText = `---
title: Asking a class
model: prca@1
---

Does waiting do?

\`\`\`note
text: Wait for **hands** before you reveal.
\`\`\`

\`\`\`arms regimens
- watch
- ucb-single
- rituximab
\`\`\`

\`\`\`control days
label: Days without transfusion
as: slider
value: 56 d
from: 28 d
to: 112 d
step: 7 d
\`\`\`

\`\`\`simulate run
arms: regimens
patients: 100
window: $days
\`\`\`

\`\`\`exercise waiting
ask: Of 100 who wait, how many are independent by day 90?
as: number
of: run
answer: {measure: independent, arm: watch, day: 90 d}
from: 0
to: 100
step: 1
unit: of 100
because: In two small cohorts 15 of 23 recovered before anything was done.
\`\`\`

\`\`\`exercise share
ask: Which share of those who wait is independent by day 180?
as: range
of: run
answer: {measure: independent, arm: watch, day: 180 d}
from: 0
to: 100
step: 1
unit: "%"
\`\`\`

\`\`\`exercise path
ask: Draw the share of those who wait.
as: curve
of: run
answer: {measure: independent, arm: watch}
days: [30 d, 90 d, 365 d]
\`\`\`

\`\`\`exercise under
ask: And by day 30?
as: choice
of: run
answer: {measure: independent, arm: watch, day: 30 d}
options:
  - {says: Under 50, under: 50}
  - {says: 50 or more, from: 50}
\`\`\`

\`\`\`exercise sorted
ask: Sort the arms.
as: order
of: run
answer: {measure: days, day: 365 d}
order: [watch, ucb-single, rituximab]
\`\`\`

## The figure

\`\`\`chart
show: independence
of: run
\`\`\`

## What this does not show

Nothing was measured in a patient.
`;
