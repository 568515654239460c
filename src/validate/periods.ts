import { type Duration, milliseconds } from '../model/duration';
import type { ClusterEnvironment, Model, Slo } from '../model/model';
import type { Problem } from '../problems/problem';
import { everyBurnRate, isOff } from '../slo/burn-pairs';
import { periodMilliseconds, periodOf } from '../slo/period';
import { isJourney } from '../slo/sli';

const hour = milliseconds('1h');

/** Periods that cannot be summed by the hour, that are shorter than a pair, or that no environment remembers. */
export function validatePeriods(model: Model): readonly Problem[] {
  return [
    ...model.slos.flatMap((slo) => [...broken(slo), ...tooShort(slo)]),
    ...model.environments.flatMap((environment) =>
      environment.kind === 'cluster' ? forgotten(model.slos, environment) : [],
    ),
  ];
}

function broken({ window, file }: Slo): readonly Problem[] {
  if (typeof window !== 'string' || milliseconds(window) % hour === 0) return [];
  return [
    {
      code: 'O11Y1207',
      severity: 'error',
      message: `the period ${window} is not a whole number of hours`,
      at: { file, path: ['window'] },
      expected: 'whole hours, because the period is the sum of its hours',
      fix: "write it in days, like '28d' or '30d'",
    },
  ];
}

function tooShort(slo: Slo): readonly Problem[] {
  const rates = everyBurnRate(slo);
  const longest = rates.findIndex(({ long }) => milliseconds(long) >= periodMilliseconds(slo));
  if (rates.length > 0 && longest === -1) return [];
  const long = rates[longest]?.long ?? '1h';
  return [
    {
      code: 'O11Y1207',
      severity: 'error',
      message: `the period ${periodOf(slo).words} is not longer than the window ${long} of ${rates.length > 0 ? 'a' : 'the shortest default'} burn pair`,
      at: { file: slo.file, path: rates.length > 0 ? ['burnPairs', longest, 'long'] : ['window'] },
      expected: 'windows that are a part of the period',
      fix: rates.length > 0 ? 'shorten the window' : "lengthen the period, '30d' is usual",
    },
  ];
}

interface Remembered {
  readonly slo: Slo;
  readonly needs: Duration;
  readonly otherwise: string;
  readonly instead: string;
}

/** A month is looked for in the last 32 days; what is usual, one and two weeks ago. */
function rememberedFor(slo: Slo): readonly Remembered[] {
  const period = {
    slo,
    needs: typeof slo.window === 'string' ? slo.window : '32d',
    otherwise: 'the budget of the period cannot be known',
    instead: 'shorten the window of the SLO',
  } as const;
  const usual = {
    slo,
    needs: '15d',
    otherwise: 'nobody knows what is usual at an hour of the week, and the alert for absence can never fire',
    instead: "switch it off with alerting: { off: ['absence'] }",
  } as const;
  return isJourney(slo.sli) || isOff(slo, 'absence') ? [period] : [period, usual];
}

/** One problem an environment: it is mended in one place. */
function forgotten(slos: readonly Slo[], environment: ClusterEnvironment): readonly Problem[] {
  const { retention, existing, file, name } = environment;
  if (existing?.prometheusOperator !== undefined) return [];
  const longer = slos
    .flatMap(rememberedFor)
    .filter(({ needs }) => milliseconds(needs) > milliseconds(retention.metrics))
    .sort((a, b) => milliseconds(b.needs) - milliseconds(a.needs));
  const [first] = longer;
  if (first === undefined) return [];
  const { slo, needs, otherwise, instead } = first;
  const more = new Set(longer.map(({ slo: { id } }) => id)).size - 1;
  const others = more === 0 ? '' : ` and ${more} more`;
  return [
    {
      code: 'O11Y1208',
      severity: 'error',
      message: `${name} keeps metrics for ${retention.metrics}, and SLO ${slo.id}${others} needs ${needs}`,
      at: { file, path: ['retention', 'metrics'] },
      expected: `at least ${needs}, or ${otherwise}`,
      fix: `write metrics: '${needs}', or ${instead}`,
    },
  ];
}
