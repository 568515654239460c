import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type EmitterFacts, formatFacts, withScrapes } from '../../scripts/metric-facts/facts';
import type { Family } from '../../src/exposition/families';
import { readExposition } from '../../src/exposition/read';

const folder = join(__dirname, '../../facts/metrics');

function scrape(text: string): readonly Family[] {
  const read = readExposition(text);
  if ('fault' in read) throw new Error(JSON.stringify(read.fault));
  return read.families;
}

const first = withScrapes(
  undefined,
  { emitter: 'acme', version: '1.0.0' },
  scrape(`# HELP a_total All of them.
# TYPE a_total counter
# TYPE b_seconds histogram
b_seconds_bucket{le="0.5",route="/",instance="x"} 1
b_seconds_bucket{le="+Inf",route="/",instance="x"} 1
b_seconds_sum{route="/",instance="x"} 1
b_seconds_count{route="/",instance="x"} 1
# TYPE c gauge
c 1
`),
);

test.each(readdirSync(folder).filter((file) => file.endsWith('.json')))(
  '%s is as the script writes it',
  (file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(formatFacts(JSON.parse(text))).toBe(text);
  },
);

test('a first scrape: labels without those of the target, any where no series was there', () => {
  expect(first).toEqual({
    emitter: 'acme',
    version: '1.0.0',
    source: 'measured',
    metrics: [
      { name: 'a_total', type: 'counter', labels: ['*'], help: 'All of them' },
      { name: 'b_seconds', type: 'histogram', labels: ['route'], buckets: [0.5] },
      { name: 'c', type: 'gauge', labels: [] },
    ],
  });
});

test('another scrape of the same version adds what it shows and takes nothing away', () => {
  const { metrics } = withScrapes(
    first,
    { emitter: 'acme', version: '1.0.0' },
    scrape(
      '# TYPE a_total counter\na_total{plan="free"} 1\n# TYPE b_seconds histogram\nb_seconds_count{code="200"} 1\n',
    ),
  );
  expect(metrics.map(({ name, labels, help }) => [name, labels, help])).toEqual([
    ['a_total', ['plan'], 'All of them'],
    ['b_seconds', ['code', 'route'], undefined],
    ['c', [], undefined],
  ]);
});

test('another version: what has gone, what is new, and what a person wrote stays', () => {
  const known: EmitterFacts = {
    ...first,
    note: 'with its own flags',
    older: '0.9.0',
    metrics: [
      { name: 'c', type: 'gauge', unit: 'bytes', labels: [] },
      { name: 'flagged', type: 'gauge', labels: [], optional: true },
      { name: 'gone', type: 'gauge', labels: [] },
      { name: 'long_gone', type: 'gauge', labels: [], only: 'older' },
    ],
  };
  expect(
    withScrapes(
      known,
      { emitter: 'acme', version: '2.0.0' },
      scrape('# TYPE c gauge\nc 1\n# TYPE d gauge\nd 1\n'),
    ),
  ).toEqual({
    emitter: 'acme',
    version: '2.0.0',
    older: '1.0.0',
    source: 'measured',
    note: 'with its own flags',
    metrics: [
      { name: 'c', type: 'gauge', unit: 'bytes', labels: [] },
      { name: 'd', type: 'gauge', labels: [], only: 'newer' },
      { name: 'flagged', type: 'gauge', labels: [], optional: true },
      { name: 'gone', type: 'gauge', labels: [], only: 'older' },
    ],
  });
});

test('a second scrape of the newer version shows that something has not gone, and more that is new', () => {
  const names = { emitter: 'acme', version: '2.0.0' };
  const once = withScrapes(first, names, scrape('# TYPE d gauge\nd 1\n'));
  const twice = withScrapes(once, names, scrape('# TYPE c gauge\nc 1\n# TYPE e gauge\ne 1\n'));
  expect(twice.metrics.map(({ name, only }) => [name, only])).toEqual([
    ['a_total', 'older'],
    ['b_seconds', 'older'],
    ['c', undefined],
    ['d', 'newer'],
    ['e', 'newer'],
  ]);
});

test('documentation gives way to what was measured, and what was not seen of the same version stays, marked', () => {
  const documented: EmitterFacts = {
    emitter: 'acme',
    version: '1.0.0',
    source: 'documentation',
    metrics: [
      { name: 'c', type: 'gauge', labels: ['code'] },
      { name: 'later', type: 'gauge', labels: [] },
      { name: 'never_seen', type: 'gauge', labels: [] },
    ],
  };
  const names = { emitter: 'acme', version: '1.0.0' };
  const once = withScrapes(documented, names, scrape('# TYPE c gauge\nc{plan="free"} 1\n'));
  const twice = withScrapes(once, names, scrape('# TYPE later gauge\nlater 1\n'));
  expect(twice).toEqual({
    emitter: 'acme',
    version: '1.0.0',
    source: 'measured',
    metrics: [
      { name: 'c', type: 'gauge', labels: ['code', 'plan'] },
      { name: 'later', type: 'gauge', labels: [] },
      { name: 'never_seen', type: 'gauge', labels: [], source: 'documentation' },
    ],
  });
});

test('documentation of one version says nothing of another that was measured', () => {
  const documented: EmitterFacts = {
    emitter: 'acme',
    version: '1.0.0',
    source: 'documentation',
    metrics: [{ name: 'never_seen', type: 'gauge', labels: [] }],
  };
  const { source, metrics } = withScrapes(
    documented,
    { emitter: 'acme', version: '2.0.0' },
    scrape('# TYPE c gauge\nc 1\n'),
  );
  expect(source).toBe('measured');
  expect(metrics.map(({ name }) => name)).toEqual(['c']);
});
