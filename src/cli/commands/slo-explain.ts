import { Decimal } from 'decimal.js';
import { formatPercent } from '../../model/ratio';
import { loadModel } from '../../project';
import { onOneLine } from '../../promql/one-line';
import { recordingDelayMs } from '../../slo/detection';
import { type Explanation, explainSlo } from '../../slo/explain';
import { sloOf } from '../slo-of';
import { formatTable } from '../table';

/** `o11y slo explain <id>`: the whole arithmetic of one SLO. */
export async function sloExplain(
  root: string,
  id: string,
  options: { readonly format: 'text' | 'json' },
): Promise<number> {
  const explanation = explainSlo(sloOf(loadModel(root), id));
  process.stdout.write(
    options.format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : formatText(explanation),
  );
  return 0;
}

function formatText(slo: Explanation): string {
  return [
    promise(slo),
    indicator(slo),
    budget(slo),
    ...(slo.pairs.length === 0 ? [] : [pairs(slo), detection(slo)]),
    ...(slo.outage === undefined ? [] : [outage(slo.outage)]),
    ...(slo.off.length === 0 ? [] : [`Switched off\n  ${slo.off.join(', ')}\n`]),
    cost(slo),
  ].join('\n');
}

const percent = (ratio: string): string => formatPercent(new Decimal(ratio).toDecimalPlaces(6));

const origin = (slo: Explanation, key: Explanation['fromTier'][number]): string =>
  slo.fromTier.includes(key) ? `as the tier ${slo.tier} has it` : 'its own';

function promise(slo: Explanation): string {
  const { window, timeZone } = slo.period;
  return (
    `${slo.id}${slo.summary === undefined ? '' : `: ${slo.summary}`}\n` +
    formatTable([
      ['  service', `${slo.service} (${slo.tier}) of ${slo.owner}`],
      ['  objective', `${percent(slo.objective)} (${origin(slo, 'objective')})`],
      [
        '  period',
        timeZone === undefined ? window : `${window} in ${timeZone}; factors take it for ${slo.period.days}d`,
      ],
      ...(slo.groupBy.length === 0 ? [] : [['  a budget for each', slo.groupBy.join(', ')]]),
    ])
  );
}

function indicator({ sli }: Explanation): string {
  const rows =
    'members' in sli
      ? sli.members.map(({ slo, weight }) => [`  ${slo}`, sli.kind === 'weighted' ? `weight ${weight}` : ''])
      : [
          ['  bad per second', onOneLine(sli.bad)],
          ['  total per second', onOneLine(sli.total)],
        ];
  return `Indicator: ${sli.kind}\n${formatTable(rows)}`;
}

function budget({
  objective,
  period,
  budget: { ratio, minutes, events, eventsPerSecond },
}: Explanation): string {
  const rows = [
    ['  ratio', `1 - ${objective} = ${ratio}`],
    [
      '  time',
      `${ratio} x ${period.days}d = ${lasting(new Decimal(minutes).times(60_000).toNumber())} of total failure`,
    ],
    ...(events === undefined || eventsPerSecond === undefined
      ? [['  events', 'unknown: the definition declares no traffic']]
      : [
          [
            '  events',
            `${ratio} x ${rate(eventsPerSecond)} x ${period.days}d = ${rounded(events)} bad events`,
          ],
        ]),
  ];
  return `Budget\n${formatTable(rows)}`;
}

function pairs(slo: Explanation): string {
  const [{ minimumBadEvents, waitsForShare } = { minimumBadEvents: '3', waitsForShare: true }] = slo.pairs;
  const rows = slo.pairs.map(({ long, short, severity, share, factor, threshold }) => [
    `  ${long}/${short}`,
    severity,
    `${percent(share)} of the budget`,
    `${percent(share)} x ${slo.period.days}d / ${long} = ${rounded(factor)}`,
    `x ${slo.budget.ratio} = ${percent(threshold)} errors`,
  ]);
  const share = waitsForShare ? ', and the share is really spent within the long one' : '';
  return (
    `Burn pairs (${origin(slo, 'burnPairs')})\n` +
    formatTable([['  pair', 'asks for', 'share', 'factor', 'threshold'], ...rows]) +
    `  A pair fires when both windows are over the threshold, ${minimumBadEvents} events of the long one are bad${share}.\n`
  );
}

function detection(slo: Explanation): string {
  const heads =
    slo.pairs[0]?.detection.map(({ errors }) => (errors === 'just over' ? errors : percent(errors))) ?? [];
  const rows = slo.pairs.map(({ long, short, detection: times }) => [
    `  ${long}/${short}`,
    ...times.map(({ after }) => moment(after)),
  ]);
  const traffic = slo.budget.eventsPerSecond;
  return (
    'Earliest moment at which a pair fires, by the share of events that fail from then on\n' +
    formatTable([['  pair', ...heads], ...rows]) +
    `  ${traffic === undefined ? 'Assumes traffic that is steady and not low' : `Assumes steady traffic of ${rate(traffic)}`}, ` +
    'no errors before, and that bad events are spread evenly.\n' +
    `  Scraping, rates and evaluation add at most ${lasting(recordingDelayMs)}.\n`
  );
}

function outage({
  window,
  above,
  minimumBadEvents,
  within,
  byTraffic,
}: NonNullable<Explanation['outage']>): string {
  const rows = byTraffic.map(({ traffic, burn, severity, after, atMost }) => [
    `  ${traffic}`,
    moment(after),
    moment(atMost),
    burn === null ? 'nothing' : burn === 'outage' ? 'this' : `the ${burn} pair, a ${severity}`,
  ]);
  return (
    `Outage: a page when more than ${above * 100}% of ${window} failed, and ${minimumBadEvents} events within ${within}\n` +
    formatTable([['  traffic', 'told at the earliest after', 'at the latest after', 'by'], ...rows])
  );
}

function cost({ cost: { seriesWritten, samplesRead, raw }, groupBy }: Explanation): string {
  const each = groupBy.length === 0 ? '' : ' for each group';
  return (
    'Cost of one evaluation\n' +
    formatTable([
      ['  series written', `${seriesWritten}${each}`],
      ['  samples read', `${samplesRead} of recorded series${each}`],
      ...raw.map(({ selector, samplesPerSeries }) => ['', `+ ${samplesPerSeries} of each ${selector}`]),
    ])
  );
}

const moment = (ms: number | null): string => (ms === null ? 'never' : lasting(ms));

/** `4m 51.84s`: seconds to the hundredth; nothing is cut off, or a time at the latest would be too early. */
function lasting(ms: number): string {
  const seconds = Math.round(ms / 10) / 100;
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [Math.round((seconds % 60) * 100) / 100, 's'],
  ] as const;
  const shown = parts.filter(([count]) => count > 0);
  return shown.length === 0 ? '0s' : shown.map(([count, unit]) => `${count}${unit}`).join(' ');
}

const rounded = (text: string): string => new Decimal(text).toDecimalPlaces(3).toFixed();

/** In the unit in which it is at least one. */
function rate(perSecond: string): string {
  const value = new Decimal(perSecond);
  if (value.gte(1)) return `${rounded(perSecond)}/s`;
  if (value.times(60).gte(1)) return `${rounded(value.times(60).toFixed())}/m`;
  return `${rounded(value.times(3600).toFixed())}/h`;
}
