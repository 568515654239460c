import { type Board, type BoardPanel, type BoardTarget, panelsOf } from '../board/board';
import { inParallel } from '../parallel/in-parallel';
import type { DataSeries, PanelData, QueryData } from './data';
import { type Mark, marksOf, shownAnnotations } from './marks';
import type { Live } from './preview';
import { isOverTime, questionsOf, secondsShown } from './questions';
import { repeatedBoard } from './repeat';
import { type Chosen, chosenOf, promqlOf, queryFillerOf } from './variables';

type Labels = Readonly<Record<string, string>>;

/** How Prometheus is asked; each answer is either data or an error with one line for people. */
export interface Ask {
  readonly instant: (
    query: string,
    time: number,
  ) => Promise<readonly { readonly labels: Labels; readonly value: number }[]>;
  readonly range: (
    query: string,
    range: { readonly start: number; readonly end: number; readonly step: number },
  ) => Promise<
    readonly { readonly labels: Labels; readonly points: readonly (readonly [number, number])[] }[]
  >;
}

export interface LiveOptions {
  readonly ask: Ask;
  /** Unix seconds of the end of every time range. */
  readonly now: number;
  /** Seconds between two scrapes. */
  readonly scrape: number;
  /** Queries that are under way at once. */
  readonly atOnce: number;
  /** Seconds that are shown of what keeps no longer. @default what each dashboard says */
  readonly longest?: number;
}

/** Points of a line and of the small line behind a number. */
const points = { line: 120, spark: 40 } as const;

/** Asks everything that a dashboard shows, with its repeated rows and panels for each value that there is. A query that fails says so in its panel; the others are shown. */
export async function liveOf(given: Board, options: LiveOptions): Promise<Live & { readonly board: Board }> {
  const { chosen, found } = await chosenLive(given, options);
  const board = repeatedBoard(given, found);
  const answers = new Map<BoardPanel, PanelData>();
  const panels = panelsOf(board).map((panel) => ({ panel, range: rangeOf(board, panel, options) }));
  const questions = panels.flatMap(({ panel, range }) =>
    questionsOf(panel).map((target) => ({ panel, range, target })),
  );
  const answered = await inParallel(questions, options.atOnce, async ({ range, target, panel }) => ({
    panel,
    data: await answer(target, range, chosen, options),
  }));
  for (const { panel, range } of panels) {
    const queries = answered.filter((found) => found.panel === panel).map(({ data }) => data);
    answers.set(panel, { times: range.times, end: range.end, queries });
  }
  return {
    board,
    chosen,
    dataOf: (panel) => answers.get(panel) ?? { times: [0], queries: [] },
    marks: await marksLive(board, chosen, options),
  };
}

/** An annotation that fails marks nothing. */
async function marksLive(
  board: Board,
  chosen: Live['chosen'],
  options: LiveOptions,
): Promise<readonly Mark[]> {
  const range = rangeOf(board, { type: 'timeseries', options: {} }, options);
  const asked = shownAnnotations(board).filter(({ expr = '' }) => expr !== '');
  const marks = await inParallel(asked, options.atOnce, async (annotation) => {
    const { expr = '' } = annotation;
    const target = { expr, instant: false, range: true, exemplar: false, hidden: false, rest: {} };
    const { series } = await answer(target, range, chosen, options);
    return marksOf(annotation, series, range);
  });
  return marks.flat();
}

interface Range {
  readonly times: readonly number[];
  readonly end: number;
  readonly step: number;
}

/** At full steps, so that a point does not move from one answer to the next. */
function rangeOf(
  board: Board,
  panel: Pick<BoardPanel, 'type' | 'options' | 'timeFrom'>,
  { now, scrape, longest = Infinity }: LiveOptions,
): Range {
  const isSpark = /^(stat|singlestat)$/.test(panel.type) && panel.options['graphMode'] !== 'none';
  if (!isOverTime(panel) && !isSpark) return { times: [0], end: now, step: scrape };
  const seconds = Math.min(longest, secondsShown(board, panel));
  const step = Math.max(scrape, Math.ceil(seconds / (isSpark ? points.spark : points.line)));
  const end = Math.floor(now / step) * step;
  const count = Math.max(2, Math.floor(seconds / step) + 1);
  return { times: Array.from({ length: count }, (_, index) => (index - count + 1) * step), end, step };
}

async function answer(
  target: BoardTarget,
  { times, end, step }: Range,
  chosen: Readonly<Record<string, Chosen>>,
  { ask, scrape }: LiveOptions,
): Promise<QueryData> {
  const refId = target.refId ?? '';
  const seconds = Math.max(4 * scrape, step + scrape);
  const expr = queryFillerOf(chosen, {
    __rate_interval: `${seconds}s`,
    __interval: `${step}s`,
    __range: `${-(times[0] ?? 0) || step}s`,
    __range_s: String(-(times[0] ?? 0) || step),
  })(target.expr ?? '');
  try {
    if (times.length === 1) {
      const samples = await ask.instant(expr, end);
      return { refId, series: samples.map(({ labels, value }) => ({ labels, values: [finite(value)] })) };
    }
    const series = await ask.range(expr, { start: end + (times[0] ?? 0), end, step });
    return { refId, series: series.map(({ labels, points: found }) => aligned(labels, found, times, end)) };
  } catch (error) {
    return { refId, series: [], failure: (error as Error).message };
  }
}

function aligned(
  labels: Labels,
  found: readonly (readonly [number, number])[],
  times: readonly number[],
  end: number,
): DataSeries {
  const values = new Map(found);
  return { labels, values: times.map((time) => finite(values.get(end + time))) };
}

const finite = (value: number | undefined): number | null =>
  value === undefined || !Number.isFinite(value) ? null : value;

/** Queries of variables are asked in their order: later ones name those before. */
async function chosenLive(
  board: Board,
  { ask, now }: LiveOptions,
): Promise<{
  readonly chosen: Readonly<Record<string, Chosen>>;
  readonly found: Readonly<Record<string, readonly string[]>>;
}> {
  const found: Record<string, readonly string[]> = {};
  for (const { name, type, query = '' } of board.variables) {
    const question = type === 'query' ? promqlOf(query) : undefined;
    if (question === undefined) continue;
    const expr = queryFillerOf(chosenOf(board, found))(question.expr);
    const samples = await ask.instant(expr, now).catch(() => []);
    found[name] = samples.map(({ labels }) => labels[question.label] ?? '').sort();
  }
  return { chosen: chosenOf(board, found), found };
}
