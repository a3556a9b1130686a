import { expect, test } from "vitest";
import { qrCode } from "../../src/share/qr-code.ts";

function modulesOf(path: string, size: number, quiet: number): readonly string[] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => " "));
  for (const [, x = "", y = "", width = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let at = 0; at < Number(width); at += 1) rows[Number(y)]?.splice(Number(x) + at, 1, "#");
  }
  return rows.slice(quiet, -quiet).map((row) => row.slice(quiet, -quiet).join(""));
}

test("the path draws the dark modules and leaves four light ones around them", () => {
  const code = qrCode("https://erythron.example/#e1.1.AAAA");
  if (!code.ok) return expect.unreachable("no code");
  const { size, quiet, path, rows } = code.value;
  expect(quiet).toBe(4);
  expect(rows).toHaveLength(size - 8);
  expect(modulesOf(path, size, quiet)).toEqual(rows.map((row) => row.map((dark) => (dark ? "#" : " ")).join("")));
  // The finder patterns in three corners.
  const finder = ["#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######"];
  const drawn = modulesOf(path, size, quiet);
  expect(drawn.slice(0, 7).map((row) => row.slice(0, 7))).toEqual(finder);
  expect(drawn.slice(0, 7).map((row) => row.slice(-7))).toEqual(finder);
  expect(drawn.slice(-7).map((row) => row.slice(0, 7))).toEqual(finder);
  expect(drawn.slice(-7).map((row) => row.slice(-7))).not.toEqual(finder);
  return undefined;
});

test("the size follows ISO 18004: level M up to 300 bytes, L above, and nothing beyond version 40", () => {
  const side = (length: number): number => {
    const code = qrCode("a".repeat(length));
    return code.ok ? code.value.rows.length : 0;
  };
  // Version 1-M holds 14 bytes, 13-M 331 (12-M 287), 11-L 321 (10-L 271), 40-L 2,953.
  expect([side(14), side(15)]).toEqual([21, 25]);
  expect([side(287), side(300), side(301)]).toEqual([65, 69, 61]);
  expect(side(2953)).toBe(177);
});

test("a text that is too long is refused, counted in bytes", () => {
  expect(qrCode("a".repeat(2954))).toMatchObject({
    ok: false,
    failures: [{ reason: "limit", message: "too long for a QR code: 2954 bytes, at most 2953" }],
  });
  expect(qrCode("é".repeat(1500))).toMatchObject({ ok: false });
});
