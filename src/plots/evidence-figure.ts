import type { Evidence } from "./evidence.ts";
import { evidenceFinding } from "./evidence-finding.ts";
import { type EvidenceBlock, type EvidenceGroup, type EvidenceLayout, evidenceLayout } from "./evidence-layout.ts";
import { evidenceStrip } from "./evidence-strip.ts";
import { outcomeWords } from "./evidence-words.ts";
import type { FigurePlace } from "./figure-place.ts";
import { standingAlone } from "./standing-alone.ts";
import { svgElement } from "./svg-element.ts";

/** What the figure of evidence shows and how large; null: not read yet. */
export interface EvidenceOptions extends FigurePlace {
  readonly evidence: Evidence | null;
}

type Look = Readonly<Record<string, string | number>>;

const shares = [0, 0.25, 0.5, 0.75, 1];
const quiet: Look = { "font-size": 12.5, fill: "var(--ink-3)" };
const words: Look = { "font-size": 12.5, fill: "var(--ink-2)" };

/** Regimens by grade: who was published, and shares of groups with their limits, as points on lines. No order within a grade but that of regimens.csv. */
export function evidenceFigure({ evidence, width, phone }: EvidenceOptions): SVGSVGElement {
  const layout = evidenceLayout(evidence, { width, phone });
  const { height } = layout;
  const figure = svgElement(
    "svg",
    {
      class: "evidence-figure",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "aria-label": `What is published, by regimen and grade. ${evidenceFinding(evidence)}`,
      "font-family": "var(--sans)",
      fill: "var(--ink)",
    },
    [
      evidenceStrip(evidence, width),
      ...frame(layout, phone),
      ...layout.groups.flatMap((group) => [
        heading(group, width),
        ...group.blocks.map((block) => drawn(block, layout, phone)),
      ]),
    ],
  );
  return standingAlone(figure);
}

/** The height of the figure, in px. */
export function evidenceHeight({ evidence, ...place }: EvidenceOptions): number {
  return evidenceLayout(evidence, place).height;
}

function text(x: number, y: number, said: string, look: Look): SVGTextElement {
  return svgElement("text", { x, y, ...look }, [said]);
}

function line(x1: number, y1: number, x2: number, y2: number, look: Look): SVGLineElement {
  return svgElement("line", { x1, y1, x2, y2, ...look });
}

function gridLines(lane: EvidenceLayout["lane"], from: number, to: number): readonly SVGLineElement[] {
  return shares.map((share) => {
    const x = lane.left + share * (lane.right - lane.left);
    return line(x, from, x, to, { stroke: share === 0 ? "var(--edge)" : "var(--rule)" });
  });
}

function frame({ lane, top, bottom, width }: EvidenceLayout, phone: boolean): readonly SVGElement[] {
  const at = (share: number): number => lane.left + share * (lane.right - lane.left);
  const grid = phone ? [] : gridLines(lane, top, bottom);
  const ticks = (y: number): readonly SVGElement[] =>
    shares.map((share) => {
      const said = share === 1 ? "100\u00a0%" : `${100 * share}`;
      return text(at(share), y, said, { ...quiet, "text-anchor": "middle" });
    });
  const columns = phone
    ? []
    : [
        text(0, top - 8, "Regimen", quiet),
        text(lane.right + 28, top - 8, "Counted whole", quiet),
        text(width - 50, top - 8, "recovered", { ...quiet, "text-anchor": "end" }),
        text(width, top - 8, "failed", { ...quiet, "text-anchor": "end" }),
      ];
  return [...grid, ...ticks(top - 8), ...ticks(bottom + 18), ...columns];
}

function heading({ grade, heading: said, top, blocks }: EvidenceGroup, width: number): SVGGElement {
  const letters = grade ?? "";
  const room = grade === null ? 0 : 12 + 7 * letters.length;
  const box = { x: 0.5, y: top + 5.5, width: room, height: 18, rx: 3, fill: "var(--paper)", stroke: "var(--ink-3)" };
  const from = grade === null ? 0 : room + 9;
  const paper = { x: 0, y: top, width, height: 30, fill: "var(--paper)" };
  return svgElement("g", { class: "evidence-heading" }, [
    svgElement("rect", paper),
    ...(grade === null
      ? []
      : [
          svgElement("rect", box),
          text(0.5 + room / 2, top + 19, letters, { "font-size": 12.5, "font-weight": 600, "text-anchor": "middle" }),
        ]),
    text(from, top + 19, said, { "font-size": 14, "font-weight": blocks.length === 0 ? 400 : 600 }),
  ]);
}

function drawn(block: EvidenceBlock, { lane, width }: EvidenceLayout, phone: boolean): SVGGElement {
  const { label, below, top, regimen, outcomes } = block;
  const at = (share: number): number => lane.left + share * (lane.right - lane.left);
  const lines = [
    ...label.map((said) => ({ said, look: { "font-size": 14 } })),
    ...below.map((said) => ({ said, look: quiet })),
  ];
  const names = lines.map(({ said, look }, index) => text(0, top + 13 + 17 * index, said, look));
  const points = outcomes.map(({ outcome, y }) => {
    const { low, high, value, limits } = outcome;
    const bar =
      low === null || high === null
        ? []
        : [line(at(low), y, at(high), y, { stroke: "var(--ink-2)", "stroke-width": 1.75 })];
    const body = limits === "exact" ? { fill: "var(--ink)" } : { fill: "var(--paper)" };
    const point = { cx: at(value), cy: y, r: 4, stroke: "var(--ink)", "stroke-width": 1.5, ...body };
    const said = outcomeWords(outcome);
    const place = phone ? text(0, y - 9, said, words) : text(lane.right + 14, y + 4, said, words);
    const grid = phone ? gridLines(lane, y - 5, y + 5) : [];
    return svgElement("g", { class: "evidence-outcome" }, [...grid, ...bar, svgElement("circle", point), place]);
  });
  return svgElement("g", { class: "evidence-block" }, [
    ...names,
    ...points,
    ...(regimen === null ? [] : counts(block, regimen, width, phone)),
  ]);
}

function counts(
  { top, outcomes, label, below }: EvidenceBlock,
  { recovered, failed }: { readonly recovered: number; readonly failed: number },
  width: number,
  phone: boolean,
): readonly SVGElement[] {
  const look = { "font-size": 14, "font-weight": 600, "text-anchor": "end" };
  if (!phone) return [text(width - 50, top + 13, String(recovered), look), text(width, top + 13, String(failed), look)];
  const y = top + 17 * (label.length + below.length) + 36 * outcomes.length;
  const said = `published: ${recovered} recovered, ${failed} failed`;
  return [text(0, y + 13, said, words)];
}
