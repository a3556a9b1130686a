/** Days of committed haemoglobin a lane remembers; the two delays together stay below RING_DAYS − 2. */
export const RING_DAYS = 32;
/** Propagator coefficients a lane keeps for one isotype: plasma at ¼, ½, ¾ and the end of the day, outside at the end, five each. */
export const PROPAGATOR_TERMS = 25;
/** Most groups of infused cells, told apart by the share of units that lack the antigen. */
export const SUPPLY_GROUPS = 8;

type Row = Float64Array<ArrayBuffer>;

/** Every row in its place; written out as one literal because engines are fast only on objects of a fixed shape. */
function layOut(size: number, stages: number, memory: Row, take: (rows: number) => Row) {
  return {
    size,
    stages,
    memory,
    // who the patient is
    bloodVolume: take(1),
    healthyHaemoglobin: take(1),
    healthyOutput: take(1),
    stageRate: take(1),
    normoblastDelay: take(1),
    maturation: take(1),
    maxStimulation: take(1),
    halfStimulation: take(1),
    erythropoietinScale: take(1),
    graftSupply: take(1),
    plasmaCellLoss: take(1),
    protection: take(1),
    cellularInhibition: take(1),
    fadeHalfDay: take(1),
    unitHaemoglobin: take(1),
    propagatorM: take(PROPAGATOR_TERMS),
    propagatorG: take(PROPAGATOR_TERMS),
    escapes: take(SUPPLY_GROUPS),
    visitPhase: take(1),
    // how the patient is
    mature: take(1),
    reticulocytes: take(1),
    haemoglobin: take(1),
    plasmaCells: take(1),
    plasmaM: take(1),
    outsideM: take(1),
    plasmaG: take(1),
    outsideG: take(1),
    inhibition: take(1),
    fade: take(1),
    committed: take(1),
    senescent: take(1),
    lost: take(1),
    given: take(1),
    lastTransfusion: take(1),
    // what has been seen of the patient since therapy began: days in a row with enough reticulocytes, and first days, infinite where not yet
    enoughDays: take(1),
    recoveredOn: take(1),
    haemoglobin10On: take(1),
    antibodyBelowOn: take(1),
    // what the WebAssembly kernel need not reckon twice, each with what it was reckoned for
    knownDay: take(1),
    committedByEntry: take(1),
    committedByDelay: take(1),
    knownHaemoglobin: take(1),
    knownDrive: take(1),
    knownLoss: take(1),
    knownDecay: take(1),
    knownAntibody: take(1),
    hindered: take(3),
    // what happens within the day
    matureAtEnd: take(1),
    supply: take(1),
    escaped: take(1),
    recent: take(1),
    exponent: take(1),
    stepped: take(1),
    matureNow: take(1),
    keep: take(1),
    pass: take(1),
    perGram: take(1),
    // antibody in plasma every quarter from the start to the end; the others at the start, middle and end
    antibody: take(5),
    secretion: take(3),
    inhibitionAt: take(3),
    survival: take(3),
    output: take(3),
    escapedOutput: take(3),
    // the days behind: committed haemoglobin at the start of a day, then its quintic within the day
    ringCommitted: take(RING_DAYS),
    ringOutput: take(RING_DAYS),
    ringSlope: take(RING_DAYS),
    ringCurve: take(RING_DAYS),
    ringFourth: take(RING_DAYS),
    ringFifth: take(RING_DAYS),
    chain: take(stages),
  } as const;
}

/** Patients side by side: every quantity is a row of `size` numbers (or several rows, one after the other), all in one `memory`. Masses in g of haemoglobin, rates per day. */
export type Lanes = ReturnType<typeof layOut>;

/** Numbers, all zero, wherever an engine keeps them. */
export type TakeRow = (length: number) => Row;

const plainRow: TakeRow = (length) => new Float64Array(length);

/** How many rows patients have whose red cells live through so many stages. */
export function rowCount(stages: number): number {
  let rows = 0;
  const nothing = new Float64Array(0);
  layOut(1, stages, nothing, (count) => {
    rows += count;
    return nothing;
  });
  return rows;
}

/** Lanes for `size` patients in a memory of as many rows as they have. */
export function lanesIn(memory: Row, size: number, stages: number): Lanes {
  let next = 0;
  return layOut(size, stages, memory, (count) => {
    const from = next;
    next += count * size;
    return memory.subarray(from, next);
  });
}

/** Lanes for `size` patients whose red cells live through so many stages; all zero. */
export function makeLanes(size: number, stages: number): Lanes {
  return lanesIn(plainRow(rowCount(stages) * size), size, stages);
}

/** Copies lane `from` of one set to lane `to` of another (same stages), turning the ring so that day `day` of the one becomes day 0 of the other. */
export function copyLane(source: Lanes, from: number, target: Lanes, to: number, day: number): void {
  const count = source.memory.length / source.size;
  for (let row = 0; row < count; row += 1) {
    target.memory[row * target.size + to] = source.memory[row * source.size + from]!;
  }
  for (const name of ["ringCommitted", "ringOutput", "ringSlope", "ringCurve", "ringFourth", "ringFifth"] as const) {
    const turned = target[name];
    const ring = source[name];
    for (let slot = 0; slot < RING_DAYS; slot += 1) {
      turned[slot * target.size + to] = ring[((slot + day) & (RING_DAYS - 1)) * source.size + from]!;
    }
  }
}

/** Copies the lanes of `which` numbers of one set, in their order, to the first of another (same stages); row by row, as both lie in memory. */
export function takeLanes(source: Lanes, which: readonly number[], target: Lanes): void {
  const { memory, size } = source;
  const count = memory.length / size;
  for (let row = 0; row < count; row += 1) {
    for (let lane = 0; lane < which.length; lane += 1) {
      target.memory[row * target.size + lane] = memory[row * size + which[lane]!]!;
    }
  }
}
