import type { BoardPanel } from '../../board/board';
import { recordsIn, textIn } from '../../board/json';
import { questionOf } from '../draw/texts';
import { valuesOf } from './label-values';
import { randomOf } from './random';

type Fields = Readonly<{ [key: string]: string }>;

const messages: readonly (readonly [string, string])[] = [
  ['info', 'request completed method=POST route=/pay status=200 duration=84ms'],
  ['info', 'order accepted order=48213 items=3'],
  ['warn', 'retrying after a slow answer attempt=2 upstream=payments'],
  ['error', 'payment refused: upstream timed out after 2s trace=7f3a9c01'],
  ['info', 'request completed method=GET route=/orders/:id status=200 duration=12ms'],
  ['info', 'cache refreshed entries=1204 duration=231ms'],
  ['warn', 'queue is longer than usual length=87'],
  ['info', 'connection opened pool=orders-db active=14'],
];

const events = ['Deployed 1.9.0', 'Deployed 1.8.2', 'Maintenance: database upgrade', 'Deployed 1.8.1'];

/** Fields of logs are called like labels, with dots. */
function valueAt(field: string, row: number): string {
  const values = valuesOf(field.replaceAll('.', '_'));
  return values[row % values.length] ?? '';
}

const calls: readonly Fields[] = [
  { from: 'storefront', to: 'catalogue', text: '412 calls' },
  { from: 'storefront', to: 'checkout', text: '57 calls' },
  { from: 'checkout', to: 'payments', text: '55 calls' },
  { from: 'checkout', to: 'mailer', text: '54 calls' },
  { from: 'catalogue', to: 'database', text: '1,204 calls' },
];

/** Elasticsearch counts documents by the values of fields. */
function countedBy({ targets }: BoardPanel): readonly string[] {
  return targets.flatMap(({ rest }) =>
    recordsIn(rest['bucketAggs']).flatMap(({ type, field }) =>
      type === 'terms' ? (textIn(field) ?? []) : [],
    ),
  );
}

/** What Jaeger is asked: `search`, `dependencyGraph`. */
function asks({ targets }: BoardPanel, queryType: string): boolean {
  return targets.some(({ rest }) => rest['queryType'] === queryType);
}

/** What log lines, traces and annotations could look like; nothing for panels that ask Prometheus. */
export function syntheticRecords(panel: BoardPanel): readonly Fields[] | undefined {
  const random = randomOf(`${panel.type} ${panel.title}`);
  const time = (index: number): string =>
    `09:${String(59 - index * 3).padStart(2, '0')}:${String(Math.floor(random.next() * 60)).padStart(2, '0')}`;
  if (panel.type === 'logs') {
    return messages.map(([level, message], index) => ({
      time: time(index),
      level,
      message: `${level} ${message}`,
    }));
  }
  if (panel.type === 'annolist') return events.map((message, index) => ({ time: time(index * 4), message }));
  if (asks(panel, 'dependencyGraph')) return calls;
  const fields = countedBy(panel);
  if (fields.length > 0) {
    return [84, 31, 12, 3].map((count, row) => ({
      ...Object.fromEntries(fields.map((field) => [field, valueAt(field, row)])),
      Count: String(count),
    }));
  }
  if (panel.type !== 'traces' && !asks(panel, 'search')) return undefined;
  const service = panel.targets.map(({ rest }) => questionOf(rest)).find((name) => name !== '') ?? 'service';
  return ['POST /pay', 'GET /orders/:id', 'GET /basket', 'POST /pay', 'GET /orders/:id'].map(
    (name, index) => ({
      trace: Math.floor(random.next() * 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
      name: `${service}: ${name}`,
      time: time(index),
      duration: `${(8 + random.next() * 240).toFixed(1)} ms`,
    }),
  );
}
