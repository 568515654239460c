import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { historyOf, type Stage } from '../../src/backfill/history';
import { askPrometheus } from '../../src/backfill/prometheus';
import { backfill } from '../../src/backfill/run';
import { scriptOf } from '../../src/backfill/script';
import { blocksIn } from '../../src/backfill/storage';
import { compileRules } from '../../src/compile/rules';
import type { Engine } from '../../src/engines/engine';
import { freePort } from '../../src/engines/port';
import { type RunningPrometheus, startPrometheus } from '../../src/engines/prometheus';
import { runProgram } from '../../src/engines/run';
import type { Slo } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { compilePeriod } from '../../src/slo/budget';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { modelWith, prod, slo } from '../support/model';
import { blocksOf } from '../support/prometheus';
import { openMetricsOf } from './raw';

jest.setTimeout(120_000);

const hour = 3600;
const day = 24 * hour;
const threeDays: Slo = {
  ...slo,
  window: '3d',
  sli: {
    kind: 'bad-events',
    bad: { metric: 'requests_total', match: { code: '500' } },
    total: { metric: 'requests_total' },
  },
};
const timing = timingOf(prod);

/** Raw series end in the middle of an hour, some hours ago, as if everything newer were in memory. */
const to = Math.floor(Date.now() / 1000 / hour) * hour - 2.5 * hour;
const from = to - 4 * day;
const scrape = 60;

/** Day and night, errors on the second day, a restart on the third. */
const served = (time: number): number =>
  20 * (time - from) - 50_000 * Math.cos(((time - from) / day) * 2 * Math.PI);
const failed = (time: number): number =>
  0.01 * (time - from) + 3 * Math.min(hour, Math.max(0, time - from - 1.7 * day));
const restart = from + 2.6 * day;
const restarting =
  (counter: (time: number) => number) =>
  (time: number): number =>
    Math.round(time < restart ? counter(time) - counter(from) : counter(time) - counter(restart));

const raw = {
  requests: {
    type: 'counter' as const,
    series: {
      'job="shop/checkout",instance="a",code="200"': restarting(served),
      'job="shop/checkout",instance="a",code="500"': restarting(failed),
    },
  },
  up: { type: 'gauge' as const, series: { 'job="shop/checkout",instance="a"': () => 1 } },
};

function stagesOf(one: Slo): readonly Stage[] {
  const groups = compileRules(modelWith({ slos: [one] }), prod).flatMap((file) => file.groups);
  return historyOf(
    groups.filter(({ name }) => name === `${one.id}:slo`),
    groups,
  );
}

describe('the past that is made', () => {
  it('is that of the series that rules look back at, each after those that it reads', () => {
    expect(stagesOf(slo).map((stage) => stage.map(({ record }) => record).sort())).toEqual([
      ['slo:events_bad:rate', 'slo:events_total:rate'],
      ['slo:events_bad:sum1h', 'slo:events_total:sum1h', 'slo:observed:ratio'],
      ['slo:observed:sum1h'],
    ]);
  });

  it('takes the months of a zone along where they are the period', () => {
    const monthly: Slo = { ...slo, window: { calendar: 'month', timeZone: 'Europe/Berlin' } };
    expect(stagesOf(monthly)[0]?.map(({ record }) => record)).toContain('slo:month:number');
    expect(stagesOf(slo)[0]?.map(({ record }) => record)).not.toContain('slo:month:number');
  });

  it('leaves out no series that a rule of the SLO looks back at', () => {
    const made = new Set(stagesOf(slo).flatMap((stage) => stage.map(({ record }) => record)));
    const groups = compileRules(modelWith(), prod).flatMap((file) => file.groups);
    const rules = groups.find(({ name }) => name === `${slo.id}:slo`)?.rules ?? [];
    const lookedBackAt = rules.flatMap(({ expr }) =>
      [...expr.matchAll(/(slo:[\w:]+)(?:\{[^}]*\})?(?:\[|\)? offset)/g)].map(([, name = '']) => name),
    );
    expect(lookedBackAt.length).toBeGreaterThan(5);
    expect(lookedBackAt.filter((name) => !made.has(name))).toEqual([]);
  });
});

describeWithEngine('prometheus', (engine) => {
  describeWithEngine('promtool', (promtool) => {
    const lines: string[] = [];
    let storage: string;
    let restartable: Restartable;

    beforeAll(async () => {
      storage = await blocksOf(promtool, openMetricsOf(raw, { from, to, scrape }));
      restartable = await startRestartable(engine, storage);
    });
    afterAll(() => restartable.stop());

    const fill = async (): Promise<number> => {
      const prometheus = await askPrometheus(restartable.url);
      const restarts: Promise<void>[] = [];
      const samples = await backfill({
        promtool,
        prometheus,
        storage,
        stages: stagesOf(threeDays),
        range: { from: from - hour, to: prometheus.headBegins - 1 },
        interval: timing.evaluation,
        onStep: (line) => {
          lines.push(line);
          // Sooner than Prometheus looks for blocks by itself.
          if (line.includes('waiting')) restarts.push(restartable.restart());
        },
      });
      await Promise.all(restarts);
      return samples;
    };

    const period = async (): Promise<Readonly<Record<'total' | 'bad' | 'hours', number>>> => {
      const value = async (record: string): Promise<number> => {
        const rule = compilePeriod(threeDays, timing).find((candidate) => candidate.record === record);
        return restartable.valueAt(rule?.expr ?? '', to);
      };
      return {
        total: await value('slo:events_total:sum'),
        bad: await value('slo:events_bad:sum'),
        hours: await value('slo:observed:hours'),
      };
    };

    it('can be made by hand with the script that a dry run prints', async () => {
      const prometheus = await askPrometheus(restartable.url);
      const cwd = temporaryFolder();
      const range = { from: from - hour, to: prometheus.headBegins - 1 };
      const script = await scriptOf(prometheus, stagesOf(threeDays), range, timing.evaluation);
      // Nobody presses Enter: it ends after the first stage.
      await runProgram('sh', ['-c', script], {
        cwd,
        env: { ...process.env, PATH: `${dirname(promtool.path)}:${process.env['PATH']}` },
      });
      const made = blocksIn(join(cwd, 'o11y-backfill', 'stage-1'));
      const samples = made.reduce((sum, block) => sum + block.samples, 0);
      expect(samples / (2 * 4 * 2880)).toBeCloseTo(1, 2);
    });

    it('gives a new SLO the figures that it would have had', async () => {
      expect(await fill()).toBeGreaterThan(5 * 3.9 * 2880);
      const { total, bad, hours } = await period();
      // Full hours since the first that ends within the period, and the running one.
      const begin = to - 3 * day - 0.5 * hour;
      const failures = failed(to) - failed(begin);
      expect(bad / failures).toBeCloseTo(1, 3);
      expect(total / (failures + served(to) - served(begin))).toBeCloseTo(1, 3);
      expect(hours / 72.5).toBeCloseTo(1, 2);
      expect(lines).toContain('stage 1 of 3: 4.0 of 4.0 days, shop/checkout-availability');
    });

    it('adds nothing when it runs again', async () => {
      const before = await period();
      expect(await fill()).toBe(0);
      expect(await period()).toEqual(before);
      expect(existsSync(join(storage, 'o11y-backfill'))).toBe(false);
    });
  });
});

interface Restartable {
  readonly url: string;
  readonly valueAt: (query: string, time: number) => Promise<number>;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

async function startRestartable(engine: Engine, dataDir: string): Promise<Restartable> {
  const configFile = join(temporaryFolder(), 'prometheus.yml');
  writeFileSync(configFile, 'scrape_configs: []\n');
  const port = await freePort();
  const start = (): Promise<RunningPrometheus> =>
    startPrometheus({ engine, configFile, dataDir, port, retention: '30d' });
  let running = await start();
  return {
    url: running.url,
    valueAt: async (query, time) => {
      const body = new URLSearchParams({ query, time: String(time) });
      const response = await fetch(`${running.url}/api/v1/query`, { method: 'POST', body });
      const { data } = (await response.json()) as {
        readonly data: { readonly result: readonly { readonly value: readonly [number, string] }[] };
      };
      return Number(data.result[0]?.value[1]);
    },
    restart: async () => {
      await running.stop();
      running = await start();
    },
    stop: () => running.stop(),
  };
}
