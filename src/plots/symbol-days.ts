/** Px between the symbols of neighbouring arms: a symbol and half as much air. */
const apart = 16;

/** Days on which each of `arms` curves carries its symbol, staggered so that no two share a day and none stands at the axis's end; `length` is the axis's in px, `horizon` its days. */
export function symbolDays(arms: number, horizon: number, length: number): readonly (readonly number[])[] {
  const cycle = Math.max(arms, Math.round(horizon / 6), Math.ceil((arms * apart * horizon) / length));
  const last = horizon * (1 - apart / length);
  return Array.from({ length: arms }, (_, arm) => {
    const first = Math.round(((arm + 1) * cycle) / arms);
    const days: number[] = [];
    for (let day = first; day <= last; day += cycle) days.push(day);
    return days;
  });
}
