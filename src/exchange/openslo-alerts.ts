import { Decimal } from 'decimal.js';
import { type Duration, milliseconds, parseDuration } from '../model/duration';
import { flagAt, numberAt, type Source, textAt } from './documents';
import type { ForeignAlerts, ForeignPair, ForeignSlo } from './foreign';
import { type Objects, resolve } from './openslo-objects';

interface ReadAlerts {
  readonly alerts?: ForeignAlerts;
  readonly notes: readonly string[];
}

export function readAlerts(policies: Source, objects: Objects, window: ForeignSlo['window']): ReadAlerts {
  const found = policies.items().flatMap((item) => {
    const name = typeof item.value === 'string' ? item : item.at('alertPolicyRef');
    const inline = item.at('spec').value === undefined ? undefined : item;
    const policy = resolve(objects, 'AlertPolicy', inline, name);
    if (policy === undefined) return [];
    for (const key of ['kind', 'apiVersion', 'metadata']) policy.at(key).read();
    textAt(policy.at('spec', 'description'));
    flagAt(policy.at('spec', 'alertWhenBreaching'));
    const absence = flagAt(policy.at('spec', 'alertWhenNoData'));
    const conditions = policy
      .at('spec', 'conditions')
      .items()
      .flatMap((it) => {
        const given = it.at('spec').value === undefined ? undefined : it;
        return resolve(objects, 'AlertCondition', given, it.at('conditionRef')) ?? [];
      });
    return [{ absence, pairs: conditions.map((condition) => readPair(condition, window)) }];
  });
  const pairs = found.flatMap((policy) => policy.pairs);
  const known = pairs.filter((pair): pair is ForeignPair => typeof pair !== 'string');
  const notes = pairs.filter((pair): pair is string => typeof pair === 'string');
  if (known.length === 0) return { notes };
  const off = found.some((policy) => policy.absence === false) ? (['absence'] as const) : [];
  return { alerts: { pairs: known, off }, notes };
}

/** A condition has one window; the other one is a twelfth of it, as in the SRE workbook. */
function readPair(condition: Source, window: ForeignSlo['window']): ForeignPair | string {
  for (const key of ['kind', 'apiVersion', 'metadata']) condition.at(key).read();
  textAt(condition.at('spec', 'description'));
  const severity = textAt(condition.at('spec', 'severity')) ?? 'page';
  const burn = condition.at('spec', 'condition');
  const [kind, factor, long] = [
    textAt(burn.at('kind')) ?? 'burnrate',
    numberAt(burn.at('threshold')),
    textAt(burn.at('lookbackWindow')),
  ];
  textAt(burn.at('op'));
  const name = `${condition.at('metadata', 'name').value ?? 'a condition'}`;
  if (kind !== 'burnrate' || factor === undefined || parseDuration(long) === undefined) {
    return `${name} is no burn rate with a threshold and a lookbackWindow`;
  }
  const period = milliseconds(typeof window === 'string' ? window : '30d');
  const share = new Decimal(factor)
    .times(milliseconds(long as Duration))
    .div(period)
    .toSignificantDigits(12);
  return { long: long as Duration, share, severity };
}
