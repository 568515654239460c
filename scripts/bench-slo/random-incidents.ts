import type { Engine } from '../../src/engines/engine';
import type { Slo } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { compileSlo } from '../../src/slo/compile';
import { labelsOf, series } from '../../src/slo/names';
import { groupLabelsOf } from '../../src/slo/sli';
import { firstFiring, type Trace } from '../../test/support/slo-reference';
import type { Aim } from './aims';
import { randomTraces } from './incident-shapes';
import { interval, type Span } from './month';
import { loadSlo } from './ours';
import { count, minutes, print, say, table } from './print';
import type { Samples } from './remote-write';
import type { Group } from './rule-set';
import { phase, recordRules } from './ruler';
import { openStore, type Store } from './store';

const incidents = 1000;

/** Incidents in one Prometheus: answers about all of them are held at once. */
const atOnce = 250;

const seed = 42;

/** 2025-06-01T00:00:00Z: traces begin with a full hour, as events are summed by it. */
const begin = 1_748_736_000;

/** Seconds from the begin of its trace until an alert fires, by the alert. */
type Firings = ReadonlyMap<string, number>;

/**
 * Random incidents: when does a real engine let each alert fire for the first time with the rules that are generated, and
 * when does the algebra, written down once more without PromQL? Each is one group of an SLO, with a budget of its own.
 */
export async function measureRandomIncidents(engine: Engine, scratch: string): Promise<readonly Aim[]> {
  const label = `Prometheus ${engine.version?.text ?? '(version unknown)'}`;
  say(`${label}: ${count(incidents)} random incidents`);
  const { model, slo: ungrouped } = loadSlo(scratch);
  const [environment] = model.environments;
  if (environment === undefined) throw new Error('the organisation has no environment');
  const slo: Slo = { ...ungrouped, groupBy: ['route'] };
  const traces = randomTraces(incidents, seed);
  const rules = compileSlo(slo, timingOf(environment), {});
  const expected = traces.map((trace) => firstFiring(trace, slo));
  const found: Firings[] = [];
  for (let first = 0; first < traces.length; first += atOnce) {
    const store = await openStore(engine, scratch);
    try {
      found.push(...(await firingsOf(store, slo, rules, traces.slice(first, first + atOnce))));
    } finally {
      await store.stop();
    }
  }
  return report(label, expected, found);
}

async function firingsOf(
  store: Store,
  slo: Slo,
  { name, rules }: Group,
  traces: readonly Trace[],
): Promise<readonly Firings[]> {
  const span: Span = {
    from: begin - phase,
    to: begin + Math.max(...traces.map(({ length }) => length)) * interval,
  };
  await store.write(traces.flatMap((trace, index) => recordedOf(slo, trace, index)));
  const given: readonly string[] = [series.totalRate, series.badRate];
  const others = rules.filter(({ record }) => record === undefined || !given.includes(record));
  await recordRules(store, { groups: [{ name, rules: others }] }, span, span);
  const found = traces.map(() => new Map<string, number>());
  for (const { labels = {}, expr } of rules) {
    const alert = labels['burn'] ?? labels['spent'];
    if (alert === undefined) continue;
    for (const { labels: own, times } of await store.range(expr, begin, span.to, interval)) {
      const index = Number(own[groupLabel(slo)]);
      const after = (times[0] ?? Number.NaN) - begin;
      // What windows say of the time after a trace is not compared.
      if (after < (traces[index]?.length ?? 0) * interval) found[index]?.set(alert, after);
    }
  }
  return found;
}

/** What rules would have recorded of the events: one sample for each moment of a trace. */
function recordedOf(slo: Slo, trace: Trace, index: number): readonly Samples[] {
  const moments = trace.flatMap((moment, at) => (moment === undefined ? [] : [{ ...moment, at }]));
  const times = moments.map(({ at }) => (begin + at * interval) * 1000);
  const labels = { ...labelsOf(slo), [groupLabel(slo)]: String(index) };
  return [
    { labels: { ...labels, __name__: series.totalRate }, times, values: moments.map(({ total }) => total) },
    { labels: { ...labels, __name__: series.badRate }, times, values: moments.map(({ bad }) => bad) },
  ];
}

const groupLabel = (slo: Slo): string => groupLabelsOf(slo)[0] ?? '';

function report(label: string, expected: readonly Firings[], found: readonly Firings[]): readonly Aim[] {
  const alerts = [...new Set([...expected, ...found].flatMap((firings) => [...firings.keys()]))];
  const rows = alerts.map((alert) => {
    const both = expected.map((firings, index) => [firings.get(alert), found[index]?.get(alert)] as const);
    const fired = both.filter(([one, other]) => one !== undefined || other !== undefined);
    const differ = fired.filter(([one, other]) => one !== other);
    return { alert, fired: fired.length, differ: differ.length, example: differ[0] };
  });
  print(
    `${label}: ${count(expected.length)} random incidents (seed ${seed})`,
    table(
      ['alert', 'fires for', 'at another moment than by the algebra', 'for example, minutes'],
      rows.map(({ alert, fired, differ, example }) => [
        alert,
        count(fired),
        count(differ),
        example === undefined ? '' : `${minutes(example[1])}, not ${minutes(example[0])}`,
      ]),
    ),
  );
  const differing = rows.reduce((sum, { differ }) => sum + differ, 0);
  return [
    {
      what: `${label}: first firings of ${count(expected.length)} random incidents`,
      wanted: 'as by the algebra',
      measured: `${count(differing)} of ${count(rows.reduce((sum, { fired }) => sum + fired, 0))} differ`,
      met: differing === 0 && rows.some(({ fired }) => fired > 0),
    },
  ];
}
