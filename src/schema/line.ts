import * as z from "zod/mini";

/** One line of text: 1 to `longest` characters, no space at either end, no control characters. */
export function line(longest: number) {
  const remedy = `use one line of 1 to ${longest} characters`;
  return z
    .string(`${remedy}, in quotes where it looks like a number`)
    .check(
      z.maxLength(longest, remedy),
      z.regex(
        /^(?! )[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{FEFF}]+(?<! )$/u,
        `${remedy}, with no space at its ends and no control characters`,
      ),
    );
}
