import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import { runPromtool } from '../../src/engines/tools';
import type { Slo } from '../../src/model/model';
import { renderYaml } from '../../src/render/yaml';
import { budgetEvents, budgetMinutes, clusterTiming, trafficOf } from '../../src/slo/arithmetic';
import { burnRatesOf } from '../../src/slo/burn-pairs';
import { compileSlo } from '../../src/slo/compile';
import { canCount, detectionMs, outageMs, recordingDelayMs } from '../../src/slo/detection';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { slo } from '../support/model';

const seconds = (ms: Decimal | undefined): number | undefined => ms?.div(1000).toNumber();

const times = (of: Slo, errors: number, traffic?: number): readonly (number | undefined)[] =>
  burnRatesOf(of).map((rate) =>
    seconds(
      detectionMs(of, rate, {
        errors: new Decimal(errors),
        ...(traffic === undefined ? {} : { traffic: new Decimal(traffic) }),
      }),
    ),
  );

describe('the time until a pair fires', () => {
  it('is factor x budget x long window / share of errors', () => {
    expect(times(slo, 1)).toEqual([51.84, 129.6, 259.2, 259.2]);
    expect(times(slo, 0.1)).toEqual([518.4, 1296, 2592, 2592]);
  });

  it('never comes where fewer fail than the pair waits for', () => {
    expect(times(slo, 0.0144)).toEqual([undefined, 9000, 18_000, 18_000]);
    expect(times({ ...slo, objective: '99%' }, 0.1)).toEqual([undefined, 12_960, 25_920, 25_920]);
  });

  it('is that of the third bad event where little happens, and never comes where there are fewer', () => {
    expect(times(slo, 1, 10 / 3600)).toEqual([1080, 1080, 1080, 1080]);
    expect(times(slo, 1, 1 / 3600)).toEqual([undefined, 10_800, 10_800, 10_800]);
    expect(canCount(slo, new Decimal(2.5).div(3600), '1h')).toBe(false);
    expect(canCount({ alerting: { minimumBadEvents: 1 } }, new Decimal(1).div(3600), '1h')).toBe(true);
  });

  it('of a total outage is when half of five minutes failed, or the third event', () => {
    const after = (perMinute: number) => seconds(outageMs(slo, new Decimal(perMinute).div(60)));
    expect([60, 1, 0.5, 1 / 6, 1 / 60].map(after)).toEqual([150, 180, 360, 1080, undefined]);
  });
});

describe('the budget', () => {
  it('is counted in minutes, and in events where the traffic is known', () => {
    const busy: Slo = { ...slo, traffic: '10/s' };
    expect(budgetMinutes(slo).toString()).toBe('43.2');
    expect(budgetEvents(slo)).toBeUndefined();
    expect(budgetEvents(busy)?.toString()).toBe('25920');
    const half: Slo = { ...slo, traffic: '30/s' };
    const sli = {
      kind: 'weighted',
      members: [
        { slo: busy, weight: 3 },
        { slo: half, weight: 1 },
      ],
    } as const;
    expect(trafficOf({ sli })?.toString()).toBe('15');
    expect(trafficOf({ sli: { kind: 'all-of', members: [{ slo, weight: 1 }] } })).toBeUndefined();
  });
});

/** Seconds of good traffic before the incident. */
const before = 7200;

interface Case {
  readonly objective: `${number}%`;
  readonly errors: number;
  /** Events in 30 s. */
  readonly traffic: number;
}

const cases: readonly Case[] = [
  { objective: '99.9%', errors: 1, traffic: 3000 },
  { objective: '99.9%', errors: 0.1, traffic: 3000 },
  { objective: '99.5%', errors: 0.37, traffic: 700 },
  { objective: '99%', errors: 0.25, traffic: 400 },
];

describeWithEngine('promtool', (promtool) => {
  it.each(cases)(
    'agrees that it is the time, plus at most the delay of recording: %o',
    async (given) => {
      const folder = temporaryFolder();
      const subject: Slo = { ...slo, objective: given.objective };
      const [bad, good] = [given.traffic * given.errors, given.traffic * (1 - given.errors)];
      const steps = before / 30;
      const fine = given.traffic * steps;
      const selector = (status: string) =>
        `http_request_duration_seconds_count{job="${slo.service.job}",status_code="${status}"}`;
      const firing = (burn: string, at: number, samples: readonly object[]) => ({
        expr: `count(ALERTS{burn="${burn}",alertstate="firing"})`,
        eval_time: `${at}s`,
        exp_samples: samples,
      });
      const bounds = [
        ...burnRatesOf(subject).map((rate) => {
          const incident = { errors: new Decimal(given.errors), traffic: new Decimal(given.traffic).div(30) };
          return { burn: rate.long as string, after: detectionMs(subject, rate, incident) };
        }),
        ...(given.errors === 1
          ? [{ burn: 'outage', after: outageMs(subject, new Decimal(given.traffic).div(30)) }]
          : []),
      ];
      const checks = bounds.flatMap(({ burn, after }) => {
        const early = (after?.toNumber() ?? 5_400_000) / 1000;
        const late = Math.ceil((early + recordingDelayMs / 1000) / 30) * 30;
        return [
          firing(burn, before + Math.floor(early), []),
          ...(after === undefined ? [] : [firing(burn, before + late, [{ labels: '{}', value: 1 }])]),
        ];
      });
      writeFileSync(
        join(folder, 'rules.yaml'),
        renderYaml({ groups: [compileSlo(subject, clusterTiming, {})] }),
      );
      writeFileSync(
        join(folder, 'test.yaml'),
        renderYaml({
          rule_files: ['rules.yaml'],
          evaluation_interval: '30s',
          tests: [
            {
              interval: '30s',
              input_series: [
                { series: selector('200'), values: `0+${given.traffic}x${steps} ${fine + good}+${good}x600` },
                { series: selector('500'), values: `0x${steps} ${bad}+${bad}x600` },
                { series: `up{job="${slo.service.job}"}`, values: '1x900' },
              ],
              promql_expr_test: checks,
            },
          ],
        }),
      );
      const { exitCode, stdout, stderr } = await runPromtool(promtool, ['test', 'rules', 'test.yaml'], {
        cwd: folder,
      });
      expect([exitCode, stderr, stdout]).toEqual([0, '', expect.stringContaining('SUCCESS')]);
      expect(checks.length).toBeGreaterThan(4);
    },
    60_000,
  );
});
