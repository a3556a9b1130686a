import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { filesBelow } from "../architecture/source-file.ts";
import { telltales } from "./telltales.ts";

const labSide = ["src/kernel", "src/stats", "src/model", "src/tables"];

/** Texts of the packages themselves: a class of Plot's figures, an attribute only Preact knows, an error of arquero's. */
const packageTexts = {
  plot: "plot-d6a7b5",
  preact: "dangerouslySetInnerHTML",
  arquero: "Unrecognized column",
};

function read(paths: readonly string[]): string {
  return paths.map((path) => readFileSync(path, "utf8")).join("\n");
}

/** The number at the end of every zip: the page writes zips and the lab reads them. */
const endOfZip = String(0x06054b50);

/** The text of what the page has a right to say, and of what the lab has. */
const ofPage = read(
  ["ui", "notebook", "share", "plots", "schema", "base"].flatMap((room) =>
    filesBelow(`src/${room}`, ".ts", ".tsx", ".txt"),
  ),
);
const ofLab = read([
  ...[...labSide, "src/lab", "src/schema", "src/base"].flatMap((folder) => filesBelow(folder, ".ts")),
  ...filesBelow("data", ".csv"),
]);

const scripts = filesBelow("dist", ".js");
const page = read(scripts.filter((path) => path.startsWith("dist/assets/")));
const html = read(["dist/index.html"]);
const lab = read(scripts.filter((path) => path.startsWith("dist/workers/lab-")));
const simulate = read(scripts.filter((path) => path.startsWith("dist/workers/simulate-")));

/** A number stands alone: its figures may also stand within the fraction of another. */
function found(script: string, texts: readonly string[]): readonly string[] {
  return texts.filter((text) =>
    /^\d+$/u.test(text) ? new RegExp(`(?<![\\d.])${text}(?!\\d)`, "u").test(script) : script.includes(text),
  );
}

describe("the built app", () => {
  test("has a page, a lab and a simulate script, and each holds what is its own", () => {
    expect(found(page, [packageTexts.plot, packageTexts.preact])).toHaveLength(2);
    expect(found(lab, [packageTexts.arquero])).toHaveLength(1);
    expect(found(lab, telltales(["src/tables"], ofPage)).length).toBeGreaterThan(3);
    expect(found(simulate, telltales(["src/kernel"], ofPage)).length).toBeGreaterThan(20);
    expect(found(lab, telltales(["src/stats"], ofPage)).length).toBeGreaterThan(3);
    expect(found(lab, telltales(["src/model"], ofPage)).length).toBeGreaterThan(3);
  });

  test("keeps arquero, the tables, the model, the statistics and the numbers behind them out of the page's chunks", () => {
    expect(found(page, [packageTexts.arquero])).toEqual([]);
    expect(found(page, telltales(labSide, ofPage + endOfZip))).toEqual([]);
  });

  test("keeps Preact, Plot and the page's words out of the lab's scripts, and arquero out of the simulate script", () => {
    const ui = telltales(["src/ui", "src/plots"], ofLab);
    expect(ui.length).toBeGreaterThan(20);
    for (const script of [lab, simulate]) {
      expect(found(script, [packageTexts.preact, packageTexts.plot])).toEqual([]);
      expect(found(script, ui)).toEqual([]);
    }
    expect(found(simulate, [packageTexts.arquero])).toEqual([]);
  });

  test("opens from any folder: no address in it begins with a slash or names a host", () => {
    const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, address]) => address);
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((address) => !/^(\.\/|data:)/u.test(address ?? ""))).toEqual([]);
    expect(read(filesBelow("dist", ".css")).match(/url\((?!\.|data:)[^)]*\)/gu)).toBeNull();
  });

  test("carries the content policy of the design, word for word", () => {
    const policy = [
      "default-src 'none'",
      "script-src 'self' 'unsafe-eval' blob:",
      "worker-src 'self' blob:",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' blob: data:",
      "font-src 'self' data:",
      "connect-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types erythron default",
    ].join("; ");
    expect(html.replaceAll(/\s+/gu, " ")).toContain(`http-equiv="Content-Security-Policy" content="${policy}"`);
  });

  test("is there once more in one file with a policy of its own: one script, by its hash, and no address at all", () => {
    const saved = read(["dist/standalone.html"]);
    const [, script = ""] = /<script type="module">(.*?)<\/script>/su.exec(saved) ?? [];
    const hash = createHash("sha256").update(script).digest("base64");
    const [, policy = ""] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(saved) ?? [];
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${hash}' 'unsafe-eval'`,
      "worker-src blob:",
      "style-src 'unsafe-inline'",
      "img-src blob: data:",
      "font-src data:",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types erythron default",
    ]);
    const outside = saved.replaceAll(/(<(script|style)[^>]*>).*?<\/\2>/gsu, "$1");
    expect(outside.match(/<script[^>]*>/gu)).toHaveLength(4);
    expect([...outside.matchAll(/(?:src|href)="([^"]*)"/gu)].map(([, address]) => address?.slice(0, 5))).toEqual([
      "data:",
    ]);
    const [, style = ""] = /<style>(.*?)<\/style>/su.exec(saved) ?? [];
    expect(style).toContain("url(data:font/woff2;base64,");
    expect(style.match(/url\((?!data:)[^)]*\)/gu)).toBeNull();
  });
});
