import type { Board, BoardAnnotation } from '../board/board';
import type { DataSeries } from './data';
import { secondsShown } from './questions';
import { randomOf } from './synthetic/random';

/** Something that happened, on the time axis of every panel. Seconds before the end; both are equal for a moment. */
export interface Mark {
  readonly from: number;
  readonly to: number;
  readonly colour: string;
}

/** Those that are switched on when the dashboard opens. */
export function shownAnnotations({ annotations }: Pick<Board, 'annotations'>): readonly BoardAnnotation[] {
  return annotations.filter(({ enable, hide, builtIn }) => enable && !hide && !builtIn);
}

export const colourOf = ({ iconColor = 'blue' }: BoardAnnotation): string => iconColor;

const marksMoments = ({ rest }: BoardAnnotation): boolean =>
  rest['useValueForTime'] === true || rest['useValueForTime'] === 'on';

/** One of each annotation where it could have been; the same every time. */
export function syntheticMarks(board: Board): readonly Mark[] {
  const seconds = secondsShown(board, {});
  return shownAnnotations(board).map((annotation, index, all) => {
    const random = randomOf(`${board.uid} ${annotation.name}`);
    // Next to each other, not on top.
    const from = -Math.round((seconds * (index + 0.4 + 0.5 * random.next())) / all.length);
    const lasts = marksMoments(annotation) ? 0 : Math.round(seconds * (0.03 + 0.07 * random.next()));
    return { from, to: from + lasts, colour: colourOf(annotation) };
  });
}

/** What the query of an annotation answered: its values are moments, or it lasts as long as there are any. */
export function marksOf(
  annotation: BoardAnnotation,
  series: readonly DataSeries[],
  { times, end }: { readonly times: readonly number[]; readonly end: number },
): readonly Mark[] {
  const colour = colourOf(annotation);
  if (marksMoments(annotation)) {
    const moments = new Set(series.flatMap(({ values }) => values.map((value) => (value ?? 0) / 1000 - end)));
    const isShown = (at: number): boolean => at >= (times[0] ?? 0) && at <= 0;
    return [...moments].filter(isShown).map((at) => ({ from: at, to: at, colour }));
  }
  return series.flatMap(({ values }) => stretches(values, times)).map((each) => ({ ...each, colour }));
}

/** From the first to the last of values that follow each other. */
function stretches(values: DataSeries['values'], times: readonly number[]): readonly Omit<Mark, 'colour'>[] {
  const found: { from: number; to: number }[] = [];
  times.forEach((time, at) => {
    if ((values[at] ?? null) === null) return;
    const last = found.at(-1);
    if (last !== undefined && last.to === times[at - 1]) last.to = time;
    else found.push({ from: time, to: time });
  });
  return found;
}
