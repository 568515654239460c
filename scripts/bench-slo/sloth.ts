import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { runProgram } from '../../src/engines/run';
import { renderYaml } from '../../src/render/yaml';
import { inPath } from './program';
import { budget, type Counters, type Group, objective, pairs, type RuleSet, stakeOf } from './rule-set';

const service = 'bench';
const slo = 'availability';
const own = `{sloth_id="${service}-${slo}", sloth_service="${service}", sloth_slo="${slo}"}`;
const labels = { sloth_id: `${service}-${slo}`, sloth_service: service, sloth_slo: slo };

/** The real tool's rules where it is at hand, else its published shape. */
export async function slothRules(counters: Counters, scratch: string): Promise<RuleSet> {
  const program = inPath('sloth');
  const groups =
    program === undefined ? publishedShape(counters) : await generate(program, counters, scratch);
  const alerting = groups.findIndex(({ rules }) => rules.some(({ alert }) => alert !== undefined));
  return {
    name: program === undefined ? 'sloth, published shape' : 'sloth',
    groups,
    alerts: (groups[alerting]?.rules ?? []).map((rule) => {
      const page = rule.labels?.['severity'] === 'page';
      return {
        name: page ? '1h or 6h' : '1d or 3d',
        page,
        group: alerting,
        stakes: pairs.filter((pair) => pair.page === page).map(stakeOf),
        rule,
      };
    }),
    periodRatio: `slo:sli_error:ratio_rate30d${own}`,
  };
}

/** What sloth reads. @see https://sloth.dev/specs/default/ */
export function slothSpec(
  name: string,
  slos: readonly { readonly name: string; readonly counters: Counters }[],
): string {
  return renderYaml({
    version: 'prometheus/v1',
    service: name,
    slos: slos.map((each) => ({
      name: each.name,
      objective: objective * 100,
      sli: {
        events: {
          error_query: `sum(rate(${each.counters.bad}[{{.window}}]))`,
          total_query: `sum(rate(${each.counters.total}[{{.window}}]))`,
        },
      },
      alerting: {
        name: 'BudgetBurn',
        page_alert: { labels: { severity: 'page' } },
        ticket_alert: { labels: { severity: 'ticket' } },
      },
    })),
  });
}

async function generate(program: string, counters: Counters, scratch: string): Promise<readonly Group[]> {
  const folder = join(scratch, 'sloth');
  mkdirSync(folder, { recursive: true });
  const [spec, out] = [join(folder, 'slo.yaml'), join(folder, 'rules.yaml')];
  writeFileSync(spec, slothSpec(service, [{ name: slo, counters }]));
  const { exitCode, stderr } = await runProgram(program, ['generate', '-i', spec, '-o', out]);
  if (exitCode !== 0) throw new Error(`sloth generate: ${stderr}`);
  return (parse(readFileSync(out, 'utf8')) as { readonly groups: readonly Group[] }).groups;
}

/**
 * One ratio for each window, the period as the mean of the shortest ones, and pairs joined by `or`.
 * @see https://github.com/slok/sloth/blob/v0.16.0/examples/_gen/getting-started.yml
 */
function publishedShape({ bad, total }: Counters): readonly Group[] {
  const ratio = (window: string): string => `slo:sli_error:ratio_rate${window}`;
  const over = (window: string, factor: number): string =>
    `max(${ratio(window)}${own} > (${factor} * ${budget})) without (sloth_window)`;
  const joined = 'on(sloth_id, sloth_slo, sloth_service) group_left';
  const alert = (severity: 'page' | 'ticket') => ({
    alert: 'BudgetBurn',
    expr: pairs
      .filter(({ page }) => page === (severity === 'page'))
      .map(({ short, long, factor }) => `(${over(short, factor)} and ${over(long, factor)})`)
      .join(' or '),
    labels: { severity, sloth_severity: severity },
  });
  return [
    {
      name: 'sloth-slo-sli-recordings',
      rules: [
        ...['5m', '30m', '1h', '2h', '6h', '1d', '3d'].map((window) => ({
          record: ratio(window),
          expr: `(sum(rate(${bad}[${window}]))) / (sum(rate(${total}[${window}])))`,
          labels: { ...labels, sloth_window: window },
        })),
        {
          record: ratio('30d'),
          expr: `sum_over_time(${ratio('5m')}${own}[30d]) / ignoring (sloth_window) count_over_time(${ratio('5m')}${own}[30d])`,
          labels: { ...labels, sloth_window: '30d' },
        },
      ],
    },
    {
      name: 'sloth-slo-meta-recordings',
      rules: [
        { record: 'slo:objective:ratio', expr: `vector(${objective})`, labels },
        { record: 'slo:error_budget:ratio', expr: `vector(1-${objective})`, labels },
        { record: 'slo:time_period:days', expr: 'vector(30)', labels },
        {
          record: 'slo:current_burn_rate:ratio',
          expr: `${ratio('5m')}${own} / ${joined} slo:error_budget:ratio${own}`,
          labels,
        },
        {
          record: 'slo:period_burn_rate:ratio',
          expr: `${ratio('30d')}${own} / ${joined} slo:error_budget:ratio${own}`,
          labels,
        },
        {
          record: 'slo:period_error_budget_remaining:ratio',
          expr: `1 - slo:period_burn_rate:ratio${own}`,
          labels,
        },
        { record: 'sloth_slo_info', expr: 'vector(1)', labels },
      ],
    },
    { name: 'sloth-slo-alerts', rules: [alert('page'), alert('ticket')] },
  ];
}
