/** The same numbers as an array, such as messages and files carry. */
export function numbersOf(values: ArrayLike<number>): number[] {
  const numbers: number[] = [];
  numbers.length = values.length;
  // not by spreading: an iterator makes an object a number, and a summary of twelve arms has 60,000
  for (let index = 0; index < values.length; index += 1) numbers[index] = values[index] ?? NaN;
  return numbers;
}
