import { expect, test } from "vitest";
import { lengthChannels } from "../../../src/share/link/length-channels.ts";

const fitting = (characters: number): readonly string[] =>
  lengthChannels(characters).flatMap(({ name, fits }) => (fits ? [name] : []));

test("the narrowest channel first, each up to its limit", () => {
  expect(lengthChannels(0).map(({ limit }) => limit)).toEqual([300, 2000, 4000, 32_000, 400_000]);
  expect(fitting(300)[0]).toBe("a QR code on a slide");
  expect(fitting(301)).toEqual(["mail and bookmarks", "a Slack message", "browsers", "this page"]);
  expect(fitting(4001)).toEqual(["browsers", "this page"]);
  expect(fitting(400_001)).toEqual([]);
});
