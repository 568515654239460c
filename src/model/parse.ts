import type { z } from 'zod';
import { formatPath } from '../problems/format';
import type { Problem } from '../problems/problem';
import { type AlertsInput, alertsSchema } from './alerts';
import { type DashboardInput, dashboardSchema } from './dashboard';
import type { Kind } from './definition';
import type { EnvironmentInput } from './environment';
import { environmentSchema } from './environment-schema';
import { type MaintenanceInput, maintenanceSchema } from './maintenance';
import { type MetricsInput, metricsSchema } from './metrics';
import { type PlacedRefusal, refusalsOf } from './refusals';
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
  const refusals = result.error.issues.flatMap((issue) => refusalsOf(issue, { schema, value }));
  const problems = withoutEcho(refusals).map(
    ({ path, meant: _, ...refusal }): Problem => ({ ...refusal, severity: 'error', at: { file, path } }),
  );
  return { ok: false, problems };
}

/** A key that is misspelt is not missing as well. */
function withoutEcho(refusals: readonly PlacedRefusal[]): readonly PlacedRefusal[] {
  const meant = new Set(refusals.flatMap((refusal) => (refusal.meant ? formatPath(refusal.meant) : [])));
  return refusals.filter(({ code, path }) => code !== 'O11Y1102' || !meant.has(formatPath(path)));
}
