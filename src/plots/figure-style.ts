/** The type of all figures. */
export const figureStyle = {
  fontFamily: "var(--sans)",
  fontSize: "12.5px",
  fontVariantNumeric: "tabular-nums lining-nums",
} as const;
