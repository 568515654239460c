import type { Dashboard } from '../../model/model';
import { isLimits, type Limit, type Thresholds } from '../../model/threshold';
import type { Unit } from '../../model/unit';
import type { Problem, PropertyPath } from '../../problems/problem';
import { nearest } from '../../promql/nearest';
import { unitsOf, valueIn } from '../limits/line';
import { lineOf } from '../limits/steps';
import { placedThresholds } from '../written';

/** Thresholds that are taken from what has none, or none of the kind that the panel shows. */
export function checkLimits(dashboard: Dashboard): readonly Problem[] {
  return placedThresholds(dashboard).flatMap(({ thresholds, unit, path }) =>
    limitsOf(thresholds).flatMap((limit, index) => checkLimit(limit, unit, dashboard.file, [...path, index])),
  );
}

const limitsOf = (thresholds: Thresholds): readonly Limit[] => (isLimits(thresholds) ? thresholds : []);

function checkLimit(limit: Limit, unit: Unit, file: string, path: PropertyPath): readonly Problem[] {
  const line = lineOf(limit);
  if (line === undefined) return 'alerts' in limit ? [withoutLine(limit, file, path)] : [];
  if (line.quantity === 'number' || valueIn(line, unit) !== undefined) return [];
  const units = unitsOf(line.quantity);
  return [
    {
      code: 'O11Y1816',
      severity: 'error',
      message: `the threshold is a value in ${line.quantity === 'ratio' ? 'parts of a whole' : line.quantity}, and the panel shows '${unit}'`,
      at: { file, path },
      expected: `a panel in one of ${units.map((each) => `'${each}'`).join(', ')}`,
      fix: 'correct the unit of the panel, or take the threshold from what promises or alerts on what it shows',
    },
  ];
}

function withoutLine(
  { alerts, alert }: Extract<Limit, { readonly alert: string }>,
  file: string,
  path: PropertyPath,
): Problem {
  const names = alerts.alerts.map(({ name }) => name);
  const meant = nearest(alert, names);
  const base = { code: 'O11Y1817', severity: 'error', at: { file, path: [...path, 'alert'] } } as const;
  return names.includes(alert)
    ? {
        ...base,
        message: `the alert '${alert}' compares with no number`,
        expected: 'an expression like `x > 5`, whose number can be drawn',
        fix: 'write the thresholds of the panel as values and colours',
      }
    : {
        ...base,
        message: `there is no alert '${alert}'`,
        expected: `one of ${names.join(', ')}`,
        fix: meant === undefined ? 'write the name of an alert of the file' : `did you mean '${meant}'?`,
      };
}
