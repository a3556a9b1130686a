import type { EvidenceRow } from "../schema/evidence-row.ts";
import type { Evidence, EvidenceRegimen } from "./evidence.ts";
import { evidenceGrades } from "./evidence-grades.ts";
import { studyWords } from "./evidence-words.ts";
import type { FigurePlace } from "./figure-place.ts";
import { labelLines } from "./label-lines.ts";

/** An outcome and the height at which its point lies. */
export interface OutcomeSpot {
  readonly outcome: EvidenceRow;
  readonly y: number;
}

/** Lines of one regimen, or of one group that was given several; px from the top. */
export interface EvidenceBlock {
  readonly label: readonly string[];
  readonly below: readonly string[];
  readonly top: number;
  readonly outcomes: readonly OutcomeSpot[];
  /** Null for a group: its patients are no published cases. */
  readonly regimen: EvidenceRegimen | null;
}

export interface EvidenceGroup {
  /** Null: of no grade. */
  readonly grade: string | null;
  readonly heading: string;
  readonly top: number;
  readonly blocks: readonly EvidenceBlock[];
}

/** Where the parts of the figure of evidence lie, in px from its top left corner. */
export interface EvidenceLayout {
  readonly width: number;
  readonly height: number;
  readonly lane: { readonly left: number; readonly right: number };
  readonly top: number;
  readonly bottom: number;
  readonly groups: readonly EvidenceGroup[];
}

const strip = 46;
const heads = 26;
const axis = 30;
const heading = 30;
const line = 17;
const step = 18;
const gap = 8;

/** Regimens and groups that room is kept for until they have been read. */
const usual = { regimens: 16, outcomes: 7, several: 3 };

interface Content {
  readonly label: string;
  readonly below: string;
  readonly outcomes: readonly EvidenceRow[];
  readonly regimen: EvidenceRegimen | null;
}

/** Lays out the figure of evidence: a block a regimen, grades in order; narrow, the points stand under the words. */
export function evidenceLayout(evidence: Evidence | null, { width, phone }: FigurePlace): EvidenceLayout {
  const lane = phone ? { left: 8, right: width - 20 } : { left: 246, right: width - 274 };
  const top = strip + heads;
  let y = top;
  const placed = ({ label, below, outcomes, regimen }: Content): EvidenceBlock => {
    const lines = {
      label: labelLines(label, phone ? 44 : 35),
      below: labelLines(below, phone ? 50 : 42),
    };
    const words = line * (lines.label.length + lines.below.length);
    const first = phone ? y + words + 24 : y + 13;
    const each = phone ? 2 * step : step;
    const spots = outcomes.map((outcome, index) => ({ outcome, y: first + index * each }));
    const used = phone
      ? words + outcomes.length * each + (regimen === null ? 0 : step)
      : Math.max(words, outcomes.length * each);
    const block = { ...lines, top: y, outcomes: spots, regimen };
    y += used + gap;
    return block;
  };
  const group = (grade: string | null, words: string, contents: readonly Content[]): EvidenceGroup => {
    const begins = y;
    y += heading;
    return { grade, heading: words, top: begins, blocks: contents.map(placed) };
  };
  const grades = evidenceGrades.map(({ grade, meaning, short }) => {
    const own = (evidence?.regimens ?? []).filter((regimen) => regimen.grade === grade);
    const none = evidence !== null && own.length === 0;
    const said = phone ? short : meaning;
    return group(grade, none ? `${said}: none` : said, own.map(contentOf));
  });
  const several = evidence?.several ?? [];
  const rest =
    evidence === null || several.length > 0
      ? [group(null, "Several therapies in one group", several.map(groupContent))]
      : [];
  if (evidence === null) y += roomFor(phone);
  return { width, height: y + axis, lane, top, bottom: y, groups: [...grades, ...rest] };
}

function contentOf(regimen: EvidenceRegimen): Content {
  const { label, design, n, outcomes } = regimen;
  return { label, below: `${design}, n\u00a0=\u00a0${n}`, outcomes, regimen };
}

function groupContent(outcome: EvidenceRow): Content {
  const { study, treatment, n } = outcome;
  const given = treatment === "mixed" ? "various therapies" : treatment;
  return { label: studyWords(study), below: `${given}, n\u00a0=\u00a0${n}`, outcomes: [outcome], regimen: null };
}

function roomFor(phone: boolean): number {
  const { regimens, outcomes, several } = usual;
  const words = 2 * line + gap;
  if (!phone) return (regimens + several) * words;
  return (regimens + several) * words + regimens * step + (outcomes + several) * 2 * step;
}
