import type { Dashboard } from '../../model/model';
import { type AlertLimit, isLimits, type Limit, type Thresholds } from '../../model/threshold';
import { type Unit, units } from '../../model/unit';
import type { Problem, PropertyPath } from '../../problems/problem';
import { nearest } from '../../promql/nearest';
import type { Catalog } from '../../promql/series';
import type { Quantity } from '../../promql/units/quantity';
import { type Line, valueIn } from '../limits/line';
import { quantityOfAlert } from '../limits/of-alert';
import { lineOf } from '../limits/steps';
import { describe, fits, fittingUnits } from '../units';
import { placedThresholds } from '../written';

/** Thresholds that are taken from what has none, or none of the kind that the panel shows. */
export function checkLimits(dashboard: Dashboard, catalog: Catalog): readonly Problem[] {
  return placedThresholds(dashboard).flatMap(({ thresholds, unit, path }) =>
    limitsOf(thresholds).flatMap((limit, index): readonly Problem[] => {
      const at = { file: dashboard.file, path: [...path, index] };
      const line = lineOf(limit);
      if (line === undefined) return 'alerts' in limit ? [withoutLine(limit, at)] : [];
      return 'alerts' in limit
        ? otherScale(quantityOfAlert(limit, catalog), unit, at)
        : otherQuantity(line, unit, at);
    }),
  );
}

type Place = { readonly file: string; readonly path: PropertyPath };

const limitsOf = (thresholds: Thresholds): readonly Limit[] => (isLimits(thresholds) ? thresholds : []);

/** A promise is converted into the unit of the panel. */
function otherQuantity(line: Line, unit: Unit, at: Place): readonly Problem[] {
  if (line.quantity === undefined || valueIn(line, unit) !== undefined) return [];
  return [
    differs(
      line.quantity,
      unit,
      at,
      units.filter((each) => !each.startsWith('dateTime') && valueIn(line, each) !== undefined),
    ),
  ];
}

/** The number of an alert is drawn as it is written there. */
function otherScale(quantity: Quantity | undefined, unit: Unit, at: Place): readonly Problem[] {
  return quantity === undefined || fits(unit, quantity)
    ? []
    : [differs(quantity, unit, at, fittingUnits(quantity))];
}

function differs(quantity: Quantity, unit: Unit, at: Place, fitting: readonly Unit[]): Problem {
  return {
    code: 'O11Y1816',
    severity: 'error',
    message: `the threshold is ${describe(quantity)}, and the panel shows '${unit}'`,
    at,
    expected: `a panel in ${fitting.map((each) => `'${each}'`).join(', ')}`,
    fix: 'correct the unit of the panel, or take the threshold from what promises or alerts on what it shows',
  };
}

function withoutLine({ alerts, alert }: AlertLimit, { file, path }: Place): Problem {
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
