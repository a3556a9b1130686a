import type { IndependenceView } from "./independence-view.ts";
import { percent } from "./percent.ts";

/** A place on an independence figure that a reader guessed, or an edge of a guessed range. */
interface GuessPlace {
  readonly day: number;
  /** 0 to 1. */
  readonly share: number;
}

/** What a reader committed to of one arm before looking: a share on a day, or the day by which half are independent, as one place or as two edges of a range; or a curve through several places. */
export interface FigureGuess {
  readonly arm: string;
  readonly shortLabel: string;
  readonly shows: "share" | "day" | "curve";
  /** The view whose heights it is of. */
  readonly view: IndependenceView;
  readonly places: readonly GuessPlace[];
}

/** The guesses that a figure of a view shows: those of its heights, as far as its days go. */
export function guessesIn(
  guesses: readonly FigureGuess[],
  view: IndependenceView,
  horizon: number,
): readonly FigureGuess[] {
  return guesses
    .filter((guess) => guess.view === view)
    .map((guess) => ({ ...guess, places: guess.places.filter(({ day }) => day <= horizon) }))
    .filter(({ places }) => places.length > 0);
}

/** The guesses of the days by which half are independent. */
export function guessedDays(guesses: readonly FigureGuess[], horizon: number): readonly FigureGuess[] {
  return guessesIn(guesses, "incidence", horizon).filter(({ shows }) => shows === "day");
}

/** The guesses in words, with a space before them: " Your guess: Watchful waiting 40 % by day 90."; nothing where there are none. */
export function guessSentence(guesses: readonly FigureGuess[], view: IndependenceView): string {
  if (guesses.length === 0) return "";
  const lead = guesses.length === 1 ? "Your guess" : "Your guesses";
  return ` ${lead}: ${guesses.map((guess) => `${guess.shortLabel} ${placesWords(guess, view)}`).join("; ")}.`;
}

function placesWords({ shows, places }: FigureGuess, view: IndependenceView): string {
  const when = view === "current" ? "on" : "by";
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (shows === "day") return `half ${when} day ${first === last ? first.day : `${first.day} to ${last.day}`}`;
  if (shows === "share" && first !== last) {
    return `${percent(first.share)} to ${percent(last.share)} ${when} day ${first.day}`;
  }
  return places.map(({ day, share }) => `${percent(share)} ${when} day ${day}`).join(", ");
}
