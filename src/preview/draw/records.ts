import type { BoardPanel } from '../../board/board';
import type { PanelData } from '../data';
import type { Draw } from './context';
import type { Drawn } from './drawn';
import { levelColour, questionOf } from './texts';

/** Lines of a log, newest first. */
export const drawLogs: Draw = (panel, data) =>
  recordsOr(panel, data, (records) => ({
    kind: 'list',
    mono: true,
    items: records.map(({ time = '', level = '', message = '' }) => ({
      title: time,
      text: message,
      colour: levelColour(level),
    })),
  }));

/** Traces as a table: when, what, how long. */
export const drawTraces: Draw = (panel, data) =>
  recordsOr(panel, data, (records) => ({
    kind: 'table',
    columns: [
      { title: 'Trace', number: false },
      { title: 'Name', number: false },
      { title: 'Start', number: false },
      { title: 'Duration', number: true },
    ],
    rows: records.map(({ trace = '', name = '', time = '', duration = '' }) =>
      [trace, name, time, duration].map((text) => ({ text })),
    ),
  }));

/** What happened, newest first: deployments, maintenance. */
export const drawAnnotations: Draw = (panel, data) =>
  recordsOr(panel, data, (records) => ({
    kind: 'list',
    items: records.map(({ time = '', message = '' }) => ({ title: message, text: time, colour: 'blue' })),
  }));

/** What was asked of another source than Prometheus, or that it was not. */
export function recordsOr(
  { targets, dataSource }: BoardPanel,
  { records }: PanelData,
  draw: (records: NonNullable<PanelData['records']>) => Drawn,
): Drawn {
  if (records !== undefined) return draw(records);
  const source = targets[0]?.dataSource?.type ?? dataSource?.type ?? 'its data source';
  const asked = targets.map(({ rest }) => questionOf(rest)).find((question) => question !== '');
  return {
    kind: 'message',
    text: `Only Prometheus is asked here, not ${source}${asked === undefined ? '' : `: ${asked}`}`,
  };
}
