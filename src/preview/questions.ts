import type { BoardPanel, BoardTarget } from '../board/board';
import { textIn } from '../board/json';

/** What a panel asks Prometheus; a panel of alerts asks for the series that Prometheus has of them. */
export function questionsOf(panel: BoardPanel): readonly BoardTarget[] {
  if (panel.type !== 'alertlist') return panel.targets.filter(({ expr }) => (expr ?? '').trim() !== '');
  const filter = textIn(panel.options['alertInstanceLabelFilter']) ?? '';
  const matchers = filter.replace(/^\s*\{|\}\s*$/g, '').trim();
  const expr = `ALERTS{${['alertstate=~"firing|pending"', ...(matchers === '' ? [] : [matchers])].join(',')}}`;
  return [{ refId: 'alerts', expr, instant: true, range: false, exemplar: false, hidden: false, rest: {} }];
}

/** Kinds that show how values went; all others show the last one of each series. */
const overTime = new Set(['timeseries', 'graph', 'heatmap', 'histogram', 'state-timeline', 'status-history']);

export function isOverTime({ type }: Pick<BoardPanel, 'type'>): boolean {
  return overTime.has(type);
}

/** Seconds of the time range that a panel shows: its own, else that of the dashboard, else six hours. */
export function secondsShown(
  board: { readonly time?: { readonly from: string } },
  panel: Pick<BoardPanel, 'timeFrom'>,
): number {
  return secondsOf(panel.timeFrom) ?? secondsOf(/^now-(\w+)$/.exec(board.time?.from ?? '')?.[1]) ?? 6 * 3600;
}

const sizes: Readonly<Record<string, number>> = {
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
  M: 2_592_000,
  y: 31_536_000,
};

function secondsOf(text: string | undefined): number | undefined {
  const [, count, unit = ''] = /^(\d+)([smhdwMy])$/.exec(text ?? '') ?? [];
  const size = sizes[unit];
  return size === undefined || Number(count) === 0 ? undefined : Number(count) * size;
}
