import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { runPromtool } from '../../src/engines/tools';
import type { Slo } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import {
  type Expectation,
  expectHolds,
  expectNoData,
  type RuleCase,
  ruleTest,
} from '../../src/promql/rule-case';
import { renderYaml } from '../../src/render/yaml';
import { compileSlo } from '../../src/slo/compile';
import { explainSlo } from '../../src/slo/explain';
import { alertNameOf, own, series, spentAlertNameOf } from '../../src/slo/names';
import { periodOf } from '../../src/slo/period';
import { recordedRates } from '../../src/slo/proofs/recorded';
import type { Stretch } from '../../src/slo/proofs/stretches';
import { describeWhen, describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { isLong, longRuns, seed } from '../support/long';
import { slo as availability, prod, service } from '../support/model';
import { evaluateTrace, firstFiring, type State, samplesIn, type Trace } from '../support/slo-reference';

const minutes = 60_000;

interface Incident extends Stretch {
  readonly rate?: number;
}

/** Numbers of a trace that no threshold lies exactly on. */
const incident: fc.Arbitrary<Incident> = fc.record(
  {
    lasts: fc.integer({ min: 1, max: 180 }).map((samples) => `${samples * 30}s` as const),
    rate: fc.constantFrom(0, 0.0173, 0.31, 7, 113),
    errors: fc.constantFrom(0, 0, 0.0003, 0.0021, 0.017, 0.31, 0.97),
    observed: fc.constantFrom(1, 1, 1, 0.5),
  },
  { requiredKeys: ['lasts', 'errors', 'observed'] },
);

const slos: fc.Arbitrary<Slo> = fc
  .record({
    objective: fc.constantFrom('99.9%', '99%', '95%'),
    window: fc.constantFrom('7d', '28d', '30d'),
    waitForShare: fc.boolean(),
    minimumBadEvents: fc.constantFrom(1, 3, 20),
  } as const)
  .map(({ objective, window, ...alerting }) => ({ ...availability, objective, window, alerting }));

/** The first instant belongs to no stretch. */
function traceOf(incidents: readonly Incident[]): Trace {
  return [
    undefined,
    ...incidents.flatMap(({ lasts, rate, errors = 0, observed = 1 }) =>
      Array.from({ length: samplesIn(lasts) }, () =>
        rate === undefined ? undefined : { total: rate, bad: rate * errors, observed },
      ),
    ),
  ];
}

function expectState(slo: Slo, state: State, at: string): readonly Expectation[] {
  const value = (expr: string, expected: number | undefined): Expectation =>
    expected === undefined
      ? expectNoData(expr, at)
      : expectHolds(`abs(${expr} - (${expected})) <= ${1e-9 + 1e-6 * Math.abs(expected)}`, at);
  const windows = [...new Set([...state.total.keys(), '5m', '1h', periodOf(slo).name])];
  const burns = ['outage', '1h', '6h', '1d', '3d'].map((burn) => ({ burn }));
  const steps = ['75%', '90%', '100%'].map((spent) => ({ spent }));
  const alert = (labels: Readonly<Record<string, string>>): Expectation => {
    const [[label, which] = ['', '']] = Object.entries(labels);
    const name = label === 'burn' ? alertNameOf(slo) : spentAlertNameOf(slo);
    const selected = `ALERTS{alertname="${name}",alertstate="firing",${label}="${which}"}`;
    return state.firing.has(which) ? expectHolds(selected, at) : expectNoData(selected, at);
  };
  return [
    ...windows.flatMap((window) => [
      value(own(slo, series.total, window), state.total.get(window)),
      value(own(slo, series.bad, window), state.bad.get(window)),
      value(own(slo, series.errorRatio, window), state.ratio.get(window)),
      value(own(slo, series.budgetSpent, window), state.spent.get(window)),
    ]),
    value(own(slo, series.budgetRemaining), state.remaining),
    value(own(slo, series.observedHours), state.observedHours),
    value(own(slo, series.coverage), state.coverage),
    ...[...burns, ...steps].map(alert),
  ];
}

describeWithEngine('promtool', (promtool) => {
  /** Looks at every state that a random trace goes through when something changes, and some in between. */
  async function compare(slo: Slo, incidents: readonly Incident[], looks: number): Promise<void> {
    const trace = traceOf(incidents);
    const states = evaluateTrace(trace, slo);
    const distance = Math.max(1, Math.floor(trace.length / looks));
    const expectations = states.flatMap((state, at) =>
      at % distance === distance - 1 || changes(states, at) ? expectState(slo, state, `${at * 30}s`) : [],
    );
    const proof: RuleCase = {
      subject: slo.id,
      name: 'the rules say what the reference says',
      interval: '30s',
      series: recordedRates(slo, incidents, '30s'),
      expectations,
    };
    const folder = temporaryFolder();
    const rules = compileSlo(slo, timingOf(prod), {});
    writeFileSync(join(folder, 'rules.yaml'), renderYaml({ groups: [rules] }));
    const test = join(folder, 'rules.test.yaml');
    writeFileSync(test, renderYaml(ruleTest('rules.yaml', '30s', [rules.name], [proof])));
    const { exitCode, stdout, stderr } = await runPromtool(promtool, ['test', 'rules', test], {
      // Days take half a minute on a quiet machine, and twenty times that on one with ten other tasks.
      timeoutMs: 30 * minutes,
    });
    const failed = exitCode === 0 ? [] : `${stdout}${stderr}`.match(/.*\S.*/g)?.slice(0, 40);
    expect(failed).toEqual([]);
  }

  it(
    'records, divides and alerts as the reference does, whatever happens',
    async () => {
      await fc.assert(
        fc.asyncProperty(slos, fc.array(incident, { minLength: 3, maxLength: 6 }), (slo, incidents) =>
          compare(slo, incidents, 8),
        ),
        { numRuns: 3, interruptAfterTimeLimit: 2 * minutes, endOnFailure: true },
      );
    },
    5 * minutes,
  );

  describeWhen(isLong, 'for days', 'npm run test:long', () => {
    it(
      `records, divides and alerts as the reference does (seed ${seed})`,
      async () => {
        await fc.assert(
          fc.asyncProperty(slos, fc.array(incident, { minLength: 40, maxLength: 80 }), (slo, incidents) =>
            compare(slo, incidents, 20),
          ),
          { numRuns: longRuns, seed, endOnFailure: true },
        );
      },
      60 * minutes,
    );
  });
});

function changes(states: readonly State[], at: number): boolean {
  const [before, now] = [states[at - 1]?.firing ?? new Set(), states[at]?.firing ?? new Set()];
  return [...before].join() !== [...now].join();
}

describe('the first firing', () => {
  const day = (errors: number): Trace =>
    traceOf([
      { lasts: '6h', rate: 10 },
      { lasts: '2h', rate: 10, errors },
    ]);

  it('comes when the share of the budget is spent', () => {
    const found = firstFiring(day(0.02), availability);
    expect(found.get('outage')).toBeUndefined();
    // 2 % of the budget of 720 h are 51.84 s of failures, at 2 % after 2,592 s: seen by the next evaluation.
    expect(found.get('1h')).toBe(6 * 3600 + 2610);
  });

  it('of an outage comes within five minutes', () => {
    expect(firstFiring(day(1), availability).get('outage')).toBeLessThanOrEqual(6 * 3600 + 300);
  });

  it.each([
    ['a page', 'page', availability],
    [
      'a ticket in the tier frontend',
      'ticket',
      { ...availability, service: { ...service, tier: 'frontend' as const } },
    ],
  ])(
    'comes with the third failed request where there are fewer than three an hour, as %s of the 6h pair',
    (_words, severity, slo) => {
      const hourly = (errors: number): readonly Incident[] => [
        { lasts: '2m', rate: 1 / 120, errors },
        { lasts: '58m', rate: 0 },
      ];
      const found = firstFiring(
        traceOf(
          [
            ...Array.from({ length: 12 }, () => hourly(0)),
            ...Array.from({ length: 6 }, () => hourly(1)),
          ].flat(),
        ),
        slo,
      );
      const third = 14 * 3600;
      expect(found.get('6h')).toBeGreaterThan(third);
      expect(found.get('6h')).toBeLessThanOrEqual(third + 120);
      expect(found.get('outage')).toBeUndefined();
      expect(explainSlo(slo).outage?.byTraffic.at(-1)).toMatchObject({
        traffic: '1/h',
        burn: '6h',
        severity,
      });
    },
  );

  it('never comes where nothing fails', () => {
    expect(firstFiring(day(0), availability).size).toBe(0);
  });
});
