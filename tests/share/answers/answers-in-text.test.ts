import { expect, test } from "vitest";
import { answersInText } from "../../../src/share/answers/answers-in-text.ts";
import { encodeAnswers } from "../../../src/share/answers/encode-answers.ts";
import { fiveAnswers } from "./sent-answers.ts";

const one = encodeAnswers(fiveAnswers);
const other = encodeAnswers({ ...fiveAnswers, alias: "grey owl" });
const links = (text: string): readonly string[] => answersInText(text).map(({ link }) => link);

test("links are found one a line, in addresses, in running text and in brackets", () => {
  expect(links(`${one}\n${other}`)).toEqual([one, other]);
  expect(links(`https://erythron.example/app/#${one}`)).toEqual([one]);
  expect(
    links(`Ann: <http://a.example/#${one}>, and mine (#${other}). Thank you; a1 is not one, nor is ba1.xyz`),
  ).toEqual([one, other]);
  expect(links("No link here, e1.1.AAAA is a notebook.")).toEqual([]);
});

test("each as often as it stands there, with what it opens as", () => {
  const found = answersInText(`${one} ${one} ${one.slice(0, 30)}`);
  expect(found.map(({ opened }) => opened.ok)).toEqual([true, true, false]);
  expect(found[0]?.opened).toEqual({ ok: true, value: fiveAnswers });
});

test("a link that mail has broken into lines is joined again, and what follows it is left alone", () => {
  for (const width of [20, 46, 76]) {
    const broken = one.replaceAll(new RegExp(`.{${width}}`, "gu"), (line) => `${line}\r\n`);
    expect(links(`My answers:\n${broken}\nAnn\n\n${other}\n-- \nSent with care`), `${width} a line`).toEqual([
      one,
      other,
    ]);
  }
});

test("at most 2,000 are read of a text", () => {
  expect(links("a1.x ".repeat(2500))).toHaveLength(2000);
});
