import { budget, type Counters, pairs, type RuleSet, stakeOf } from './rule-set';

const windows = ['5m', '30m', '1h', '2h', '6h', '1d', '3d'] as const;

/** Every window from the raw counters, as the SRE workbook has it. */
export function rawRules({ bad, total }: Counters): RuleSet {
  const ratio = (window: string): string => `raw:error:ratio{window="${window}"}`;
  const alerts = pairs.map(({ long, short, factor, page }) => ({
    name: long,
    page,
    group: 0,
    stakes: [stakeOf({ long, factor })],
    rule: {
      alert: 'RawBudgetBurn',
      expr: `${ratio(long)} > ${factor} * ${budget} and ignoring (window) ${ratio(short)} > ${factor} * ${budget}`,
    },
  }));
  return {
    name: 'raw windows',
    groups: [
      {
        name: 'raw',
        rules: [
          ...windows.map((window) => ({
            record: 'raw:error:ratio',
            expr: `sum(rate(${bad}[${window}])) / sum(rate(${total}[${window}]))`,
            labels: { window },
          })),
          ...alerts.map(({ rule }) => rule),
        ],
      },
    ],
    alerts,
    periodRatio: `sum(increase(${bad}[30d])) / sum(increase(${total}[30d]))`,
  };
}

/** The same with the gate of ours, as far as raw counters can have it: the events of the period are given. */
export function gatedRaw(raw: RuleSet, { bad }: Counters, periodEvents: number): RuleSet {
  return {
    ...raw,
    name: 'raw windows, gate on',
    alerts: raw.alerts.map((alert) => {
      const spent = alert.stakes.map(
        ({ long, share }) => `sum(increase(${bad}[${long}])) >= ${share * budget * periodEvents}`,
      );
      return { ...alert, rule: { ...alert.rule, expr: [alert.rule.expr, ...spent].join(' and on () ') } };
    }),
  };
}
