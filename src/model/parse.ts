import type { z } from 'zod';
import type { Problem, PropertyPath } from '../problems/problem';
import { type AlertsInput, alertsSchema } from './alerts';
import { type DashboardInput, dashboardSchema } from './dashboard';
import type { Kind } from './definition';
import { type EnvironmentInput, environmentSchema } from './environment';
import { type MaintenanceInput, maintenanceSchema } from './maintenance';
import { type MetricsInput, metricsSchema } from './metrics';
import { misspelt, refusalsOf } from './refusals';
import { type ServiceInput, serviceSchema } from './service';
import type { SloInput } from './slo';
import { sloSchema } from './slo-schema';
import { type TeamInput, teamSchema } from './team';
import { type ValuesInput, valuesSchema } from './values';

export interface InputOf {
  readonly team: TeamInput;
  readonly service: ServiceInput;
  readonly metrics: MetricsInput;
  readonly environment: EnvironmentInput;
  readonly slo: SloInput;
  readonly alerts: AlertsInput;
  readonly maintenance: MaintenanceInput;
  readonly dashboard: DashboardInput;
  readonly values: ValuesInput;
}

const schemas: { readonly [K in Kind]: z.ZodType<InputOf[K]> } = {
  team: teamSchema,
  service: serviceSchema,
  metrics: metricsSchema,
  environment: environmentSchema,
  slo: sloSchema,
  alerts: alertsSchema,
  maintenance: maintenanceSchema,
  dashboard: dashboardSchema,
  values: valuesSchema,
};

export type Parsed<T> =
  | { readonly ok: true; readonly input: T }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks the shape of one definition; every finding becomes a problem with the received value. */
export function parseDefinition<K extends Kind>(kind: K, value: object, file: string): Parsed<InputOf[K]> {
  const schema = schemas[kind];
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, input: result.data };
  const problems = result.error.issues
    .flatMap((issue) => refusalsOf(issue, { schema, value }))
    .map(({ path, ...refusal }): Problem => ({ ...refusal, severity: 'error', at: { file, path } }));
  return { ok: false, problems: withoutEcho(problems) };
}

/** A key that is misspelt is not missing as well. */
function withoutEcho(problems: readonly Problem[]): readonly Problem[] {
  const placeOf = (path: PropertyPath, key: unknown): string => JSON.stringify([path.slice(0, -1), key]);
  const meant = new Set(
    problems.flatMap(({ code, fix, at: { path = [] } = {} }) =>
      code === 'O11Y1101' ? placeOf(path, fix) : [],
    ),
  );
  return problems.filter(({ code, at: { path = [] } = {} }) => {
    return code !== 'O11Y1102' || !meant.has(placeOf(path, misspelt(String(path.at(-1)))));
  });
}
