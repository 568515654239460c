import { type Duration, milliseconds } from '../model/duration';
import type { LocalEnvironment, Model } from '../model/model';
import type { Problem, PropertyPath } from '../problems/problem';
import { scaleFault } from '../promql/durations';
import { parsePromql } from '../promql/parse';
import { burnRatesOf } from '../slo/burn-pairs';
import { periodOf } from '../slo/period';

/** Every interval of ours is a multiple of it. */
const shortest: Duration = '30s';

interface Scaled {
  readonly file: string;
  readonly path: PropertyPath;
  readonly fault: string;
}

/** In a local environment everything runs faster; a duration that does not divide has no counterpart there. */
export function validateTimeScale(model: Model): readonly Problem[] {
  return model.environments.flatMap((environment) => {
    if (environment.kind !== 'local') return [];
    if (milliseconds(shortest) % environment.timeScale !== 0) return [unevenScale(environment)];
    return [...alertFaults(model, environment), ...sloFaults(model, environment)].map((fault) =>
      indivisible(fault, environment),
    );
  });
}

function alertFaults({ alerts }: Model, { timeScale }: LocalEnvironment): readonly Scaled[] {
  return alerts.flatMap(({ file, alerts: list }) =>
    list.flatMap((alert, index) => {
      const path = ['alerts', index];
      const fault =
        parsePromql(alert.expr).fault === undefined ? scaleFault(alert.expr, timeScale) : undefined;
      return [
        ...durationFault(file, [...path, 'for'], alert.for, timeScale),
        ...(fault === undefined ? [] : [{ file, path: [...path, 'expr'], fault }]),
      ];
    }),
  );
}

function sloFaults({ slos }: Model, { timeScale }: LocalEnvironment): readonly Scaled[] {
  return slos.flatMap((slo) => [
    ...durationFault(slo.file, ['window'], periodOf(slo).length, timeScale),
    ...(slo.burnPairs === undefined ? [] : burnRatesOf(slo)).flatMap(({ long, short }, index) => [
      ...durationFault(slo.file, ['burnPairs', index, 'long'], long, timeScale),
      ...durationFault(slo.file, ['burnPairs', index, 'short'], short, timeScale),
    ]),
  ]);
}

function durationFault(
  file: string,
  path: PropertyPath,
  duration: Duration,
  scale: number,
): readonly Scaled[] {
  if (milliseconds(duration) % scale === 0) return [];
  return [{ file, path, fault: `${duration} / ${scale} is not a whole number of milliseconds` }];
}

function indivisible({ file, path, fault }: Scaled, { name, timeScale }: LocalEnvironment): Problem {
  return {
    code: 'O11Y1902',
    severity: 'error',
    message: `${fault}, so that it cannot run in environment '${name}'`,
    at: { file, path },
    expected: `lengths that can be divided by ${timeScale}, its time scale`,
    fix: 'write a multiple of 30s',
  };
}

function unevenScale({ file, timeScale }: LocalEnvironment): Problem {
  return {
    code: 'O11Y1902',
    severity: 'error',
    message: `the time scale ${timeScale} does not divide the scrape interval of ${shortest}`,
    at: { file, path: ['timeScale'] },
    expected: `a divisor of ${milliseconds(shortest)}, the milliseconds of ${shortest}`,
    fix: 'write 10, 20, 30 or 60',
  };
}
