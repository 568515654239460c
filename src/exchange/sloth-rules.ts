import { Decimal } from 'decimal.js';
import { type Duration, milliseconds, parseDuration } from '../model/duration';
import { originOf } from './documents';
import { type Foreign, type ForeignPair, type ForeignSlo, type Left, namedOff } from './foreign';
import { annotated, annotationsWhy, constantOf, labelsOf, labelsWhy, type Rule, shortest } from './rules';
import { ratioQuerySli } from './sli';
import { slothName } from './sloth';

const slothLabels = /^(sloth_|severity$|team$|owner$)/;
const slothRecords =
  /^(slo:(sli_error|objective|error_budget|time_period|current_burn_rate|period_burn_rate|period_error_budget_remaining):|sloth_slo_info$)/;

export function readSlothRules(id: string, rules: readonly Rule[]): Foreign {
  const [first] = rules;
  const counted = shortest(rules, /^slo:sli_error:ratio_rate(\w+)$/);
  const info = rules.find(({ record }) => record === 'sloth_slo_info')?.labels['sloth_objective'];
  const objective =
    info === undefined ? constantOf(rules, 'slo:objective:ratio') : new Decimal(Number(info)).div(100);
  const days = constantOf(rules, 'slo:time_period:days');
  const window: Duration = `${days?.toNumber() ?? 30}d`;
  const left = (rule: Rule | undefined, what: string, why: string): Left => ({
    ...(rule === undefined ? {} : originOf(rule.source)),
    slo: id,
    what,
    why,
  });
  const refused = (why: string): Foreign => ({ slos: [], left: [left(first, 'the SLO', why)] });
  const { sloth_service: service, sloth_slo: name, team, owner } = counted?.rule.labels ?? {};
  if (counted === undefined) return refused('no rule of it counts raw series');
  if (objective === undefined || objective.isNaN()) return refused('no rule says its objective');
  if (service === undefined || name === undefined) return refused('its rules do not say service and SLO');
  const sli = ratioQuerySli('bad', counted.rule.expr, { windows: [counted.window] });
  if ('refused' in sli) return refused(sli.refused);

  const alerts = rules.filter(({ alert }) => alert !== undefined);
  const found: ForeignSlo = {
    origin: originOf(counted.rule.source),
    name: slothName(service, name),
    service: { name: service, ...((team ?? owner) ? { team: team ?? owner ?? '' } : {}) },
    objective,
    window,
    sli: sli.sli,
    ...(sli.groupBy === undefined ? {} : { groupBy: sli.groupBy }),
    alerts: {
      pairs: alerts.flatMap((rule) => slothPairs(rule, window)),
      off: namedOff({ page: alerts.some(isOf('page')), ticket: alerts.some(isOf('ticket')) }),
    },
  };
  const labels = labelsOf(rules).filter((it) => !slothLabels.test(it));
  const own = rules.filter(({ record }) => record !== undefined && !slothRecords.test(record));
  return {
    slos: [found],
    left: [
      ...sli.notes.map((why) => left(counted.rule, 'the error ratio', why)),
      ...(labels.length === 0 ? [] : [left(first, `labels ${labels.join(', ')}`, labelsWhy)]),
      ...own.map((rule) =>
        left(rule, `the recording rule ${rule.record}`, 'plugins of sloth do not run here'),
      ),
      ...annotated(alerts).map((rule) => left(rule, 'annotations of alerts', annotationsWhy)),
    ],
  };
}

function isOf(severity: string): (rule: Rule) => boolean {
  return ({ labels }) => labels['sloth_severity'] === severity;
}

/** `ratio_rate5m{...} > (14.4 * 0.001)` with its long window, twice in an alert. */
function slothPairs({ expr, labels }: Rule, window: Duration): readonly ForeignPair[] {
  const sides = [...expr.matchAll(/ratio_rate(\w+)\{[^}]*\}\s*>\s*\(?\s*([\d.]+)\s*\*/g)].flatMap(
    ([, range = '', factor = '']) =>
      parseDuration(range) === undefined ? [] : [{ range: range as Duration, factor }],
  );
  return sides.flatMap(({ range: short, factor }, index) => {
    const long = sides[index + 1];
    if (index % 2 === 1 || long === undefined) return [];
    const share = new Decimal(factor)
      .times(milliseconds(long.range))
      .div(milliseconds(window))
      .toSignificantDigits(6);
    return [{ long: long.range, short, share, severity: labels['sloth_severity'] ?? 'page' }];
  });
}
