import { Decimal } from 'decimal.js';
import { type Duration, milliseconds } from '../model/duration';
import { readQuery } from '../promql/query';
import { originOf } from './documents';
import type { Foreign, ForeignSlo, Left } from './foreign';
import { guessedService, periodOf, pyrraPairs, serviceOf } from './pyrra';
import {
  annotated,
  annotationsWhy,
  constantOf,
  labelsOf,
  labelsWhy,
  plainRule,
  type Rule,
  shortest,
} from './rules';
import { ratioQuerySli } from './sli';

const pyrraLabels = /^(slo|short|long|severity|exhaustion|team|le)$/;

export function readPyrraRules(id: string, rules: readonly Rule[]): Foreign {
  const [first] = rules;
  const burning = rules.filter(({ alert, expr }) => alert !== undefined && /:burnrate/.test(expr));
  const counted = shortest(rules, /:burnrate(\w+)$/);
  const left = (rule: Rule | undefined, what: string, why: string): Left => ({
    ...(rule === undefined ? {} : originOf(rule.source)),
    slo: id,
    what,
    why,
  });
  if (counted === undefined) {
    // The rules of another tool may have the same label.
    const known = rules.some(({ record }) => /:increase\w+$|^pyrra_/.test(record ?? ''));
    return known
      ? { slos: [], left: [left(first, 'the SLO', 'no rule of it counts raw series')] }
      : { slos: [], left: rules.map(plainRule) };
  }
  const budget = /\(1\s*-\s*([\d.]+)\)/.exec(burning[0]?.expr ?? '')?.[1];
  const objective = budget === undefined ? constantOf(rules, 'pyrra_objective') : new Decimal(budget);
  if (objective === undefined) {
    return { slos: [], left: [left(first, 'the SLO', 'no rule says its target: it has no alerts')] };
  }
  const window = pyrraWindow(rules);
  const sli = ratioQuerySli('bad', counted.rule.expr, { windows: [counted.window] });
  if ('refused' in sli) return { slos: [], left: [left(first, 'the SLO', sli.refused)] };
  const absence = rules.some(({ alert }) => alert === 'SLOMetricAbsent');
  // What all its series have in common stands in the labels as well.
  const matched = readQuery(counted.rule.expr).selectors.flatMap(({ matchers }) =>
    matchers.map(({ label }) => label),
  );
  const labels = labelsOf(rules).filter((it) => !pyrraLabels.test(it) && !matched.includes(it));
  const { team } = counted.rule.labels;
  const service = serviceOf(id, sli.sli);
  const found: ForeignSlo = {
    origin: originOf(counted.rule.source),
    name: id,
    service: { name: service, ...(team === undefined ? {} : { team }) },
    objective,
    window: window ?? '28d',
    sli: sli.sli,
    ...(sli.groupBy === undefined ? {} : { groupBy: sli.groupBy }),
    ...(burning.length === 0
      ? { alerts: { pairs: [], off: ['outage', 'budget', ...(absence ? [] : (['absence'] as const))] } }
      : {}),
  };
  return {
    slos: [found],
    left: [
      left(first, 'service', guessedService(service)),
      ...sli.notes.map((why) => left(counted.rule, 'the burn rate', why)),
      ...(window === undefined
        ? [left(first, 'window', 'no rule says its window: 28d, the default of pyrra')]
        : []),
      ...(burning.length === 0 ? [] : [left(burning[0], 'burn rates', pyrraPairs)]),
      ...(labels.length === 0 ? [] : [left(first, `labels ${labels.join(', ')}`, labelsWhy)]),
      ...annotated(burning).map((rule) => left(rule, 'annotations of alerts', annotationsWhy)),
    ],
  };
}

/** `http_requests:increase4w`, or the time to exhaustion at a known factor. */
function pyrraWindow(rules: readonly Rule[]): Duration | undefined {
  const seconds = constantOf(rules, 'pyrra_window')?.toNumber();
  if (seconds !== undefined) return periodOf(`${seconds}s`) && inDays(seconds);
  const windows = rules
    .flatMap(({ record }) => periodOf(/:increase(\w+)$/.exec(record ?? '')?.[1] ?? '') ?? [])
    .sort((a, b) => milliseconds(b) - milliseconds(a));
  // The short increases of its performance mode are summed up to the window.
  if (windows[0] !== undefined && milliseconds(windows[0]) >= milliseconds('1d')) return windows[0];
  const paced = rules.find(
    ({ labels, expr }) => labels['exhaustion'] !== undefined && /\(1 \* \(1/.test(expr),
  );
  return periodOf(paced?.labels['exhaustion'] ?? '');
}

function inDays(seconds: number): Duration {
  return seconds % 86_400 === 0 ? `${seconds / 86_400}d` : `${seconds}s`;
}
