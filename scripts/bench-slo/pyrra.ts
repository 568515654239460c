import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runProgram } from '../../src/engines/run';
import { type Duration, formatDuration, milliseconds } from '../../src/model/duration';
import { renderYaml } from '../../src/render/yaml';
import { inPath } from './program';
import { type Counters, type Group, objective, period, type Rule, type RuleSet, stakeOf } from './rule-set';

const slo = 'bench-availability';

/** The real tool's rules where it is at hand, else its published shape. */
export async function pyrraRules(counters: Counters, scratch: string): Promise<RuleSet> {
  const program = inPath('pyrra');
  const groups =
    program === undefined ? publishedShape(counters) : await generate(program, counters, scratch);
  return {
    name: program === undefined ? 'pyrra, published shape' : 'pyrra',
    groups,
    alerts: groups.flatMap(({ rules }, group) =>
      rules.flatMap((rule) => {
        const pair = windows.find(({ long }) => prometheusDuration(long) === rule.labels?.['long']);
        return pair === undefined
          ? []
          : [
              {
                name: prometheusDuration(pair.long),
                page: pair.severity === 'critical',
                group,
                stakes: [stakeOf(pair)],
                rule,
              },
            ];
      }),
    ),
    periodRatio: `sum(${increaseOf(counters)}{slo="${slo}",status_code=~"5.."}) / sum(${increaseOf(counters)}{slo="${slo}"})`,
  };
}

async function generate(program: string, counters: Counters, scratch: string): Promise<readonly Group[]> {
  const folder = join(scratch, 'pyrra');
  const out = join(folder, 'rules');
  mkdirSync(out, { recursive: true });
  writeFileSync(
    join(folder, 'slo.yaml'),
    renderYaml({
      apiVersion: 'pyrra.dev/v1alpha1',
      kind: 'ServiceLevelObjective',
      metadata: { name: slo, namespace: 'bench' },
      spec: {
        target: String(objective * 100),
        window: period,
        indicator: { ratio: { errors: { metric: counters.bad }, total: { metric: counters.total } } },
      },
    }),
  );
  const { exitCode, stderr } = await runProgram(program, [
    'generate',
    `--config-files=${join(folder, '*.yaml')}`,
    `--prometheus-folder=${out}`,
    '--generic-rules',
  ]);
  if (exitCode !== 0) throw new Error(`pyrra generate: ${stderr}`);
  return readdirSync(out).flatMap(
    (file) => (parse(readFileSync(join(out, file), 'utf8')) as { readonly groups: readonly Group[] }).groups,
  );
}

/** Its pairs for 28 days, each time scaled to the period and rounded to minutes; `lasts` is the `for`. */
const windows = (
  [
    { severity: 'critical', lasts: '2m', long: '1h', short: '5m', factor: 14 },
    { severity: 'critical', lasts: '15m', long: '6h', short: '30m', factor: 7 },
    { severity: 'warning', lasts: '1h', long: '1d', short: '2h', factor: 2 },
    { severity: 'warning', lasts: '3h', long: '4d', short: '6h', factor: 1 },
  ] as const
).map((pair) => ({ ...pair, lasts: scaled(pair.lasts), long: scaled(pair.long), short: scaled(pair.short) }));

function scaled(duration: Duration): Duration {
  const minute = milliseconds('1m');
  const exact = (milliseconds(duration) * milliseconds(period)) / milliseconds('28d');
  return formatDuration(Math.round(exact / minute) * minute);
}

/** `1h4m`, where ours would say `64m`. */
function prometheusDuration(duration: Duration): string {
  const units = [
    ['d', milliseconds('1d')],
    ['h', milliseconds('1h')],
    ['m', milliseconds('1m')],
  ] as const;
  let rest = milliseconds(duration);
  return units
    .map(([unit, length]) => {
      const count = Math.floor(rest / length);
      rest -= count * length;
      return count === 0 ? '' : `${count}${unit}`;
    })
    .join('');
}

function baseOf({ metric }: Counters): string {
  return metric.replace(/_(total|count)$/, '');
}

function increaseOf(counters: Counters): string {
  return `${baseOf(counters)}:increase${period}`;
}

/**
 * Pairs on raw windows, the whole period by `increase`, an alert on absence, and what Grafana reads.
 * @see https://github.com/pyrra-dev/pyrra/blob/v0.10.1/slo/rules.go
 */
function publishedShape(counters: Counters): readonly Group[] {
  const { bad, total, job } = counters;
  const labels = { slo, job };
  const burnRate = (window: Duration): string => `${baseOf(counters)}:burnrate${prometheusDuration(window)}`;
  const own = `{job="${job}",slo="${slo}"}`;
  const records = [...new Set(windows.flatMap(({ long, short }) => [short, long]))]
    .sort((a, b) => milliseconds(a) - milliseconds(b))
    .map((window): Rule => {
      const range = `[${prometheusDuration(window)}]`;
      return {
        record: burnRate(window),
        expr: `sum(rate(${bad}${range})) / sum(rate(${total}${range}))`,
        labels,
      };
    });
  const alerts = windows.map(({ severity, lasts, long, short, factor }): Rule => {
    const over = (window: Duration): string => `${burnRate(window)}${own} > (${factor} * (1-${objective}))`;
    return {
      alert: 'ErrorBudgetBurn',
      expr: `${over(short)} and ${over(long)}`,
      for: prometheusDuration(lasts),
      labels: { ...labels, severity, short: prometheusDuration(short), long: prometheusDuration(long) },
    };
  });
  const increase = increaseOf(counters);
  return [
    { name: slo, interval: '30s', rules: [...records, ...alerts] },
    {
      name: `${slo}-increase`,
      interval: '150s',
      rules: [
        { record: increase, expr: `sum by (status_code) (increase(${total}[${period}]))`, labels },
        { alert: 'SLOMetricAbsent', expr: `absent(${total}) == 1`, for: '3m', labels },
      ],
    },
    {
      name: `${slo}-generic`,
      interval: '30s',
      rules: [
        { record: 'pyrra_objective', expr: `vector(${objective})`, labels: { slo } },
        { record: 'pyrra_window', expr: `vector(${milliseconds(period) / 1000})`, labels: { slo } },
        {
          record: 'pyrra_availability',
          expr: `1 - sum(${increase}{job="${job}",slo="${slo}",status_code=~"5.."} or vector(0)) / sum(${increase}${own})`,
          labels: { slo },
        },
        { record: 'pyrra_requests:rate5m', expr: `sum(rate(${total}[5m]))`, labels: { slo } },
        { record: 'pyrra_errors:rate5m', expr: `sum(rate(${bad}[5m])) or vector(0)`, labels: { slo } },
      ],
    },
  ];
}
