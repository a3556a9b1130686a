/** What is drawn, and why there is no band. */
export function FigureSubtitle() {
  return (
    <p class="figure-subtitle">
      Share of simulated patients; death, relapse and second graft compete. No band: parameter uncertainty has not been
      estimated yet.
    </p>
  );
}
