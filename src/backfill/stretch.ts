/** Unix seconds, both ends included. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Prometheus answers no more than 11,000 points a series. */
const mostPoints = 10_000;

/** The lengths of blocks that Prometheus makes itself, in hours; longer ones would outlive a retention of 15 days. */
const blockHours = [18, 6, 2] as const;

/** Hours of the longest block that one query can fill. */
export function blockHoursFor(step: number): number {
  return blockHours.find((hours) => (hours * 3600) / step <= mostPoints) ?? 2;
}

/** Cut where blocks begin. What is shorter than a step is left out: promtool stops at a block without any evaluation. */
export function piecesOf({ from, to }: Stretch, blockSeconds: number, step: number): readonly Stretch[] {
  const pieces: Stretch[] = [];
  for (let begin = from; begin <= to; ) {
    const next = (Math.floor(begin / blockSeconds) + 1) * blockSeconds;
    pieces.push({ from: begin, to: Math.min(to, next - 1) });
    begin = next;
  }
  return pieces.filter((piece) => piece.to - piece.from >= step);
}

export function secondsIn(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Stretches of equal length that touch each other, of which some are empty. */
export interface Bucket extends Stretch {
  readonly empty: boolean;
}

/** Empty neighbours as one. */
export function emptyRuns(buckets: readonly Bucket[]): readonly Stretch[] {
  const runs: { from: number; to: number }[] = [];
  for (const { from, to, empty } of buckets) {
    if (!empty) continue;
    const last = runs.at(-1);
    if (last?.to === from) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}
