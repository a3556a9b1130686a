/** What is wrong with the looks of a figure: words outside it or smaller than 12.5 px, paint that is no token. */
export function figureFaults(figure: SVGSVGElement): readonly string[] {
  document.body.style.width = "1000px";
  document.body.replaceChildren(figure);
  const whole = figure.getBoundingClientRect();
  const texts = [...figure.querySelectorAll("text")].filter((text) => text.textContent !== "");
  const outside = texts.flatMap((text) => {
    const { left, right, top, bottom } = text.getBoundingClientRect();
    const inside =
      left >= whole.left - 1 && right <= whole.right + 1 && top >= whole.top - 3 && bottom <= whole.bottom + 3;
    return inside ? [] : [`outside: ${text.textContent ?? ""}`];
  });
  const small = texts.filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < 12.5).map(() => "small");
  const painted = [...figure.querySelectorAll("[fill], [stroke]")].flatMap((part) =>
    ["fill", "stroke"].flatMap((name) => {
      const paint = part.getAttribute(name) ?? "none";
      return paint === "none" || paint.startsWith("var(--") ? [] : [`paint: ${paint}`];
    }),
  );
  return [...new Set([...outside, ...small, ...painted])];
}
