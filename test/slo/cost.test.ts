import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/engines/engine';
import { freePort } from '../../src/engines/port';
import { type RunningPrometheus, startPrometheus } from '../../src/engines/prometheus';
import type { RecordingRule } from '../../src/model/artifacts';
import type { Slo } from '../../src/model/model';
import { selector } from '../../src/promql/print';
import { clusterTiming } from '../../src/slo/arithmetic';
import { burnRatesOf, windowsOf } from '../../src/slo/burn-pairs';
import { compileSlo } from '../../src/slo/compile';
import { costOf } from '../../src/slo/cost';
import { labelsOf, series } from '../../src/slo/names';
import { periodOf } from '../../src/slo/period';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { slo } from '../support/model';
import { blocksOf } from '../support/prometheus';

/** Just before a full hour, so that the running one is nearly whole; samples lie between two evaluations. */
const now = Date.UTC(2026, 0, 31, 12, 59, 50) / 1000;

const member: Slo = { ...slo, objective: '99.5%', id: 'shop/browse', name: 'browse' };

const journey: Slo = {
  ...slo,
  id: 'shop/shopping',
  name: 'shopping',
  sli: {
    kind: 'weighted',
    members: [
      { slo, weight: 2 },
      { slo: member, weight: 1 },
    ],
  },
};

interface Stored {
  readonly metric: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly step: number;
  readonly length: number;
}

const day = 86_400;

/** What has to be there for every rule to find all that it can: what is summed, as long as it is summed. */
function storedOf(subject: Slo): readonly Stored[] {
  const windows = [...windowsOf(burnRatesOf(subject)), periodOf(subject).name];
  const fine = new Set<string>([series.totalRate, series.badRate, series.observed]);
  const hourly = new Set<string>([series.totalHour, series.badHour, series.observedHour]);
  const records = compileSlo(subject, clusterTiming, {}).rules.filter(
    (rule): rule is RecordingRule => 'record' in rule,
  );
  return records.flatMap(({ record, labels = {} }) => {
    const length = fine.has(record) ? 3.1 * day : hourly.has(record) ? 30.1 * day : 60;
    const step = hourly.has(record) ? 3600 : 30;
    const isPast = fine.has(record) || hourly.has(record);
    const whole = {
      metric: record,
      labels: { ...(isPast ? {} : labelsOf(subject)), ...labels },
      step,
      length,
    };
    return [series.errorRatio, series.burnRate, series.budgetSpent].includes(record as never)
      ? windows.map((window) => ({ ...whole, labels: { ...whole.labels, window } }))
      : [whole];
  });
}

const raw: readonly Stored[] = ['200', '500'].map((status_code) => ({
  metric: 'http_request_duration_seconds_count',
  labels: { job: slo.service.job, status_code },
  step: 30,
  length: 600,
}));

const up: Stored = { metric: 'up', labels: { job: slo.service.job }, step: 30, length: 600 };

function openMetrics(stored: readonly Stored[]): string {
  const lines = stored.flatMap(({ metric, labels, step, length }) => {
    const name = selector(metric, labels);
    const last = step === 3600 ? Math.floor(now / 3600) * 3600 : now - 7;
    const count = Math.ceil(length / step);
    return Array.from({ length: count }, (_, index) => `${name} 1 ${last - (count - 1 - index) * step}`);
  });
  return `${lines.join('\n')}\n# EOF\n`;
}

interface Answer {
  readonly data: {
    readonly result: readonly unknown[];
    readonly stats: { readonly samples: { readonly totalQueryableSamples: number } };
  };
}

async function measure(
  url: string,
  expr: string,
): Promise<{ readonly series: number; readonly samples: number }> {
  const body = new URLSearchParams({ query: expr, time: String(now), stats: 'all' });
  const response = await fetch(`${url}/api/v1/query`, { method: 'POST', body });
  const { data } = (await response.json()) as Answer;
  return { series: data.result.length, samples: data.stats.samples.totalQueryableSamples };
}

const started: RunningPrometheus[] = [];
afterAll(() => Promise.all(started.map((running) => running.stop())));

async function prometheusWith(engine: Engine, promtool: Engine, stored: readonly Stored[]): Promise<string> {
  const folder = temporaryFolder();
  const configFile = join(folder, 'prometheus.yml');
  writeFileSync(configFile, 'scrape_configs: []\n');
  const dataDir = await blocksOf(promtool, openMetrics(stored));
  const options = { engine, configFile, dataDir, port: await freePort(), retention: '30y' };
  const running = await startPrometheus(options);
  started.push(running);
  return running.url;
}

describeWithEngine('promtool', (promtool) => {
  describeWithEngine('prometheus', (prometheus) => {
    it.each([
      ['an SLO', slo],
      ['a journey', journey],
    ])(
      'writes as many series and reads as many samples for %s as it says',
      async (_name, subject) => {
        const members = subject === journey ? [...storedOf(slo), ...storedOf(member)] : [];
        const own = storedOf(subject).flatMap((stored) => {
          const windows = [...windowsOf(burnRatesOf(subject)), periodOf(subject).name];
          const many = subject === journey && [series.bad, series.total].includes(stored.metric as never);
          return many
            ? windows.map((window) => ({ ...stored, labels: { ...stored.labels, window } }))
            : [stored];
        });
        const url = await prometheusWith(prometheus, promtool, [...own, ...members, ...raw, up]);
        const { rules } = compileSlo(subject, clusterTiming, {});
        let written = 0;
        let read = 0;
        for (const rule of rules) {
          const { series: found, samples } = await measure(url, rule.expr);
          if ('record' in rule) written += found;
          read += samples;
        }
        const cost = costOf(subject, clusterTiming);
        const rawSamples = cost.raw.reduce((sum, { samplesPerSeries, selector: text }) => {
          const found = text.startsWith('up') || text.includes('5..') ? 1 : 2;
          return sum + found * samplesPerSeries;
        }, 0);
        expect(written).toBe(cost.seriesWritten);
        expect(Math.abs(read / (cost.samplesRead + rawSamples) - 1)).toBeLessThan(0.005);
      },
      60_000,
    );
  });
});
