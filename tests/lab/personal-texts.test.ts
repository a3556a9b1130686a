import { expect, test } from "vitest";
import { hasLongNumber, isContact, isFullName, isLongText, isPseudonym } from "../../src/lab/personal-texts.ts";

const questions = {
  isContact,
  isFullName,
  isLongText,
  isPseudonym,
  hasLongNumber: (text: string) => hasLongNumber(text),
};

test.each<[string, readonly (keyof typeof questions)[]]>([
  ["anna.meier@clinic.example", ["isContact"]],
  ["write to a@b.de or call", ["isContact"]],
  ["+49 170 1234567", ["isContact", "hasLongNumber"]],
  ["0170/1234567", ["isContact", "hasLongNumber"]],
  ["(030) 1234-5678", ["isContact"]],
  ["05.03.2021", []],
  ["2021-03-05", []],
  ["Anna Meier", ["isFullName"]],
  ["Meier, Anna", ["isFullName"]],
  ["MEIER Anna", ["isFullName"]],
  ["Ludwig van Beethoven", ["isFullName"]],
  ["José María O’Neill-Pérez", ["isFullName"]],
  ["cord blood", []],
  ["North", []],
  ["P07", ["isPseudonym"]],
  ["12", ["isPseudonym"]],
  ["case-12a", ["isPseudonym"]],
  ["1234567", ["hasLongNumber"]],
  ["H-1234567", ["hasLongNumber"]],
  ["0.1234567", []],
  ["1234567,5", []],
  ["8.5", []],
  ["was transfused twice in spring", ["isLongText"]],
  ["still dependent", []],
])("%s", (text, answers) => {
  const found = Object.entries(questions).flatMap(([name, ask]) => (ask(text) ? [name] : []));
  expect(found.toSorted()).toEqual([...answers].toSorted());
});

test("how many digits are long can be said", () => {
  expect([hasLongNumber("12345678", 9), hasLongNumber("123456789", 9)]).toEqual([false, true]);
});

test.each(["A", "Ab ", "1", "1 ", "@", "a@a."])("a text of 400,000 times %j is looked at as quickly as any", (part) => {
  const text = part.repeat(400_000);
  expect(isFullName(text) || isContact(text)).toBe(false);
});
