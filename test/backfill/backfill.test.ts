import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { historyOf, type Stage } from '../../src/backfill/history';
import { askPrometheus } from '../../src/backfill/prometheus';
import { backfill } from '../../src/backfill/run';
import { scriptOf } from '../../src/backfill/script';
import { blocksIn } from '../../src/backfill/storage';
import { blockHoursFor } from '../../src/backfill/stretch';
import { compileRules } from '../../src/compile/rules';
import type { Engine } from '../../src/engines/engine';
import { freePort } from '../../src/engines/port';
import { type RunningPrometheus, startPrometheus } from '../../src/engines/prometheus';
import { runProgram } from '../../src/engines/run';
import type { Maintenance, Slo } from '../../src/model/model';
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

/** @param lost whether nothing was scraped at a moment */
const rawWithout = (lost: (time: number) => boolean) => {
  const kept =
    (value: (time: number) => number) =>
    (time: number): number =>
      lost(time) ? Number.NaN : value(time);
  return {
    requests: {
      type: 'counter' as const,
      series: {
        'job="shop/checkout",instance="a",code="200"': kept(restarting(served)),
        'job="shop/checkout",instance="a",code="500"': kept(restarting(failed)),
      },
    },
    up: { type: 'gauge' as const, series: { 'job="shop/checkout",instance="a"': kept(() => 1) } },
  };
};

const raw = rawWithout(() => false);

const upgrade: Maintenance = {
  id: 'shop/upgrade',
  name: 'upgrade',
  file: 'alert-rules/shop/upgrade.maintenance.ts',
  services: [slo.service],
  reason: 'the database is upgraded',
  timeZone: 'Europe/Berlin',
  weekly: { days: ['sunday'], from: '02:00', to: '04:00' },
};

function stagesOf(one: Slo, maintenance: readonly Maintenance[] = []): readonly Stage[] {
  const groups = [...compileRules(modelWith({ slos: [one], maintenance }), prod)].flatMap(
    (file) => file.groups,
  );
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

  it('is the same where calendar months are the period: when they began is known without', () => {
    const monthly: Slo = { ...slo, window: { calendar: 'month', timeZone: 'Europe/Berlin' } };
    expect(stagesOf(monthly)).toEqual(stagesOf(slo));
  });

  it('begins with the times of maintenance, which is not charged in the past either', () => {
    expect(stagesOf(slo, [upgrade]).map((stage) => stage.map(({ record }) => record).sort())).toEqual([
      ['slo:utc_offset:seconds'],
      ['slo:maintenance:bool'],
      ['slo:events_bad:rate', 'slo:events_total:rate'],
      ['slo:events_bad:sum1h', 'slo:events_total:sum1h', 'slo:observed:ratio'],
      ['slo:observed:sum1h'],
    ]);
  });

  it('leaves out no series that a rule of the SLO looks back at', () => {
    const made = new Set(stagesOf(slo).flatMap((stage) => stage.map(({ record }) => record)));
    const groups = [...compileRules(modelWith(), prod)].flatMap((file) => file.groups);
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
    const started: Platform[] = [];
    const start = async (scraped = raw): Promise<Platform> => {
      const platform = await startPlatform(engine, promtool, scraped);
      started.push(platform);
      return platform;
    };
    afterAll(async () => {
      for (const platform of started) await platform.stop();
    });

    describe('made by hand with the script that a dry run prints', () => {
      const runScript = async (one: Slo, cwd: string) => {
        const { url } = await start();
        const prometheus = await askPrometheus(url);
        const range = { from: from - hour, to: prometheus.headBegins - 1 };
        const script = await scriptOf(prometheus, stagesOf(one), range, timing.evaluation);
        return runProgram('sh', ['-c', script], {
          cwd,
          env: { ...process.env, PATH: `${dirname(promtool.path)}:${process.env['PATH']}` },
        });
      };

      it('waits after each stage, and leaves alone what another run has left', async () => {
        const cwd = temporaryFolder();
        // Nobody presses Enter: it ends after the first stage.
        await runScript(threeDays, cwd);
        const made = blocksIn(join(cwd, 'o11y-backfill', 'stage-1'));
        const samples = made.reduce((sum, block) => sum + block.samples, 0);
        expect(samples / (2 * 4 * 2880)).toBeCloseTo(1, 2);

        const { exitCode, stderr } = await runScript(threeDays, cwd);
        expect(exitCode).toBe(1);
        expect(stderr).toContain('o11y-backfill');
        expect(blocksIn(join(cwd, 'o11y-backfill', 'stage-1'))).toEqual(made);
      });

      it('goes on where there is nothing to move', async () => {
        const unseen: Slo = {
          ...threeDays,
          sli: { kind: 'bad-events', bad: { metric: 'unseen_total' }, total: { metric: 'unseen_total' } },
        };
        const { exitCode, stdout } = await runScript(unseen, temporaryFolder());
        expect(exitCode).toBe(0);
        expect(stdout).toContain('Stage 1 of 3: there is nothing to make it from.');
      });
    });

    it('gives a new SLO the figures that it would have had, once however often it runs', async () => {
      const { fill, valueAtEnd, lines, storage } = await start();
      const period = async (): Promise<readonly number[]> => {
        const figures: number[] = [];
        for (const record of ['slo:events_bad:sum', 'slo:events_total:sum', 'slo:observed:hours']) {
          const rule = compilePeriod(threeDays, timing).find((candidate) => candidate.record === record);
          figures.push(await valueAtEnd(rule?.expr ?? ''));
        }
        return figures;
      };
      expect(await fill(from - hour)).toBeGreaterThan(5 * 3.9 * 2880);
      const [bad = 0, total = 0, hours = 0] = await period();
      // Full hours since the first that ends within the period, and the running one.
      const begin = to - 3 * day - 0.5 * hour;
      const failures = failed(to) - failed(begin);
      expect(bad / failures).toBeCloseTo(1, 3);
      expect(total / (failures + served(to) - served(begin))).toBeCloseTo(1, 3);
      expect(hours / 72.5).toBeCloseTo(1, 3);
      expect(lines).toContain('stage 1 of 3: 4.0 of 4.0 days, shop/checkout-availability');

      expect(await fill(from - hour)).toBe(0);
      expect(await period()).toEqual([bad, total, hours]);
      expect(existsSync(join(storage, 'o11y-backfill'))).toBe(false);
    });

    it('keeps what was observed of an hour at whose end nothing was scraped', async () => {
      const end = to - 0.5 * hour - day;
      const gap = { from: end - hour / 3, to: end + hour / 3 };
      const { fill, valueAtEnd } = await start(rawWithout((time) => time > gap.from && time < gap.to));
      await fill(from - hour);
      const rule = compilePeriod(threeDays, timing).find(({ record }) => record === 'slo:observed:hours');
      const hours = await valueAtEnd(rule?.expr ?? '');
      expect(hours).toBeGreaterThan(72.5 - 2 / 3 - 0.1);
      expect(hours).toBeLessThan(72.5 - 2 / 3 + 0.1);
    });

    it('fills the time before rules were there, and leaves alone what they have recorded', async () => {
      const { fill, valueAtEnd } = await start();
      const rate = 'slo:events_bad:rate{slo="shop/checkout-availability"}';
      const since = to - day;
      await fill(since);
      const recorded = await valueAtEnd(`count_over_time(${rate}[1d])`);
      await fill(from - hour);
      expect(await valueAtEnd(`count_over_time(${rate}[1d])`)).toBe(recorded);
      const samples = await valueAtEnd(`count_over_time(${rate}[3d])`);
      // promtool ends a block at a full second: an evaluation in its last one is left out, one run in thirty.
      const blocks = (3 * 24) / blockHoursFor(30);
      expect(samples).toBeGreaterThanOrEqual(3 * 2880 - 2 - blocks);
      expect(samples).toBeLessThanOrEqual(3 * 2880 + 1);
      const counted = await valueAtEnd(`sum_over_time(${rate}[3d]) * 30`);
      expect(counted / (failed(to) - failed(to - 3 * day))).toBeCloseTo(1, 3);
    });
  });
});

/** A Prometheus that has the raw series and nothing else. */
interface Platform {
  readonly url: string;
  readonly storage: string;
  readonly lines: readonly string[];
  /** Returns how many samples were added. */
  readonly fill: (since: number) => Promise<number>;
  /** Of an instant query, when the raw series end. */
  readonly valueAtEnd: (query: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

async function startPlatform(engine: Engine, promtool: Engine, scraped: typeof raw): Promise<Platform> {
  const lines: string[] = [];
  const storage = await blocksOf(promtool, openMetricsOf(scraped, { from, to, scrape }));
  const { url, restart, stop } = await startRestartable(engine, storage);
  return {
    url,
    storage,
    lines,
    stop,
    fill: async (since) => {
      const prometheus = await askPrometheus(url);
      const restarts: Promise<void>[] = [];
      const samples = await backfill({
        promtool,
        prometheus,
        storage,
        stages: stagesOf(threeDays),
        range: { from: since, to: prometheus.headBegins - 1 },
        interval: timing.evaluation,
        onStep: (line) => {
          lines.push(line);
          // Sooner than Prometheus looks for blocks by itself.
          if (line.includes('waiting')) restarts.push(restart());
        },
      });
      await Promise.all(restarts);
      return samples;
    },
    valueAtEnd: async (query) => {
      const body = new URLSearchParams({ query, time: String(to) });
      const response = await fetch(`${url}/api/v1/query`, { method: 'POST', body });
      const { data } = (await response.json()) as {
        readonly data: { readonly result: readonly { readonly value: readonly [number, string] }[] };
      };
      return Number(data.result[0]?.value[1]);
    },
  };
}

interface Restartable {
  readonly url: string;
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
    restart: async () => {
      await running.stop();
      running = await start();
    },
    stop: () => running.stop(),
  };
}
