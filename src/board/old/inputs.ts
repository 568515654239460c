import type { Raw } from '../board';
import { isRecord, recordsIn, textIn } from '../json';

/**
 * Exports ask for their data sources and constants when they are imported: `${DS_PROMETHEUS}`, `${VAR_NAMESPACE}`. Constants
 * take the value that was exported; data sources keep their name and get the type that the export says.
 * @see https://grafana.com/docs/grafana/latest/dashboards/share-dashboards-panels/#export-a-dashboard-as-json
 */
export function resolveInputs(raw: Raw): Raw {
  const inputs = recordsIn(raw['__inputs']);
  if (inputs.length === 0) return raw;
  const { __inputs: _, __requires: __, ...dashboard } = raw;
  const types = new Map<string, string>(
    inputs.flatMap(({ name, type, pluginId }) =>
      type === 'datasource' && typeof name === 'string'
        ? [[`\${${name}}`, textIn(pluginId) ?? ''] as const]
        : [],
    ),
  );
  const constants = new Map<string, string>(
    inputs.flatMap(({ name, type, value }) =>
      type === 'constant' && typeof name === 'string' && typeof value === 'string'
        ? [[`\${${name}}`, value] as const]
        : [],
    ),
  );
  const resolve = (value: unknown, key?: string): unknown => {
    if (typeof value === 'string') {
      const type = key === 'datasource' ? types.get(value) : undefined;
      return type === undefined ? constantsIn(value, constants) : { type, uid: value };
    }
    if (Array.isArray(value)) return value.map((item) => resolve(item));
    if (!isRecord(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, resolve(item, name)]));
  };
  return resolve(dashboard) as Raw;
}

function constantsIn(text: string, constants: ReadonlyMap<string, string>): string {
  return [...constants].reduce((result, [name, value]) => result.replaceAll(name, value), text);
}
