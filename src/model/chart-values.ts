import type { ChartValues, Environment, Model } from './model';
import type { Value, Values } from './values';

const isMap = (value: Value | undefined): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Later wins: maps merge key by key, everything else, lists included, is replaced. */
export function mergeValues(...layers: readonly Values[]): Values {
  const result: Record<string, Value> = {};
  for (const [key, value] of layers.flatMap((layer) => Object.entries(layer))) {
    const below = result[key];
    result[key] = isMap(below) && isMap(value) ? mergeValues(below, value) : value;
  }
  return result;
}

/**
 * What Helm gets for a chart: what the compilers derive from the environment, over it the choices in
 * `helm-values/<chart>.values.ts`, over those the choices for this environment.
 */
export function releaseValues(
  model: Pick<Model, 'values'>,
  environment: Pick<Environment, 'name'>,
  chart: string,
  compiled: Values,
): Values {
  const definitions: readonly ChartValues[] = model.values.filter((definition) => definition.chart === chart);
  return mergeValues(
    compiled,
    ...definitions.flatMap(({ values, byEnvironment }) => [values, byEnvironment?.[environment.name] ?? {}]),
  );
}
