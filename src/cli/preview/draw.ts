import { type Preview, previewOf } from '../../preview/preview';
import { repeatedBoard } from '../../preview/repeat';
import type { Collected } from './collect';
import { drawLive } from './live';

/** Draws dashboards with made-up numbers, or with those that a Prometheus has. */
export async function draw(
  boards: readonly Collected[],
  prometheus: string | undefined,
): Promise<readonly Preview[]> {
  return prometheus === undefined
    ? boards.map(({ board, group, names }) => previewOf(repeatedBoard(board), { group, names }))
    : drawLive(boards, prometheus);
}

export function noteOf(prometheus: string | undefined): string {
  return prometheus === undefined
    ? 'The numbers are made up; layout, titles, units, thresholds and legends are real.'
    : `What ${prometheus} answered at ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC.`;
}
