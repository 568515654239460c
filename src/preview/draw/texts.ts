import { recordIn, textIn } from '../../board/json';
import type { Draw } from './context';
import { escapeHtml, renderMarkdown } from './markdown';

/** Markdown as text with its marks; HTML and code as they are written, because nothing of others may run. */
export const drawText: Draw = ({ options, rest }, _data, { fill }) => {
  const content = fill(textIn(options['content']) ?? textIn(rest['content']) ?? '');
  const mode = textIn(options['mode']) ?? textIn(rest['mode']) ?? 'markdown';
  return {
    kind: 'html',
    html: mode === 'markdown' ? renderMarkdown(content) : `<pre>${escapeHtml(content)}</pre>`,
  };
};

/** Colours of severities and levels. */
const colours: Readonly<Record<string, string>> = {
  page: 'red',
  critical: 'red',
  error: 'red',
  firing: 'red',
  ticket: 'orange',
  warning: 'orange',
  warn: 'orange',
  pending: 'yellow',
  info: 'blue',
};

/** Alerts that are pending or firing, from Prometheus' own series of them. */
export const drawAlerts: Draw = (_panel, data) => {
  const items = data.queries
    .flatMap(({ series }) => series)
    .filter(({ values }) => values.at(-1) === 1)
    .map(({ labels: { alertname = 'alert', alertstate = 'firing', severity = '', ...labels } }) => ({
      title: alertname,
      text: [alertstate, severity, ...whoOf(labels)].filter((part) => part !== '').join(' · '),
      colour: colours[severity] ?? colours[alertstate] ?? 'red',
    }));
  return items.length === 0 ? { kind: 'message', text: 'No alerts fire' } : { kind: 'list', items };
};

/** The labels that tell alerts of one name apart. */
function whoOf(labels: Readonly<Record<string, string>>): readonly string[] {
  return ['service', 'slo', 'namespace', 'pod', 'instance', 'window'].flatMap((label) => labels[label] ?? []);
}

export function levelColour(level: string): string {
  return colours[level.toLowerCase()] ?? 'gray';
}

/** What a query of another data source than Prometheus asks, in its own words. */
export function questionOf(rest: Readonly<Record<string, unknown>>): string {
  const raw = recordIn(rest);
  return (
    textIn(raw['query']) ?? textIn(raw['service']) ?? textIn(raw['rawSql']) ?? textIn(raw['queryType']) ?? ''
  );
}
