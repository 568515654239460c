import { teamsByNamespace, unowned } from '../logging/ownership';
import { datasetOf } from '../logging/retention';
import type { ClusterEnvironment, Model } from '../model/model';
import type { Components } from './collector-config';

/** Puts log records into the streams that Logstash puts log lines into: by team of the namespace and by class. */
export function logRouting(model: Model, environment: ClusterEnvironment): Components {
  const teams = Object.entries(teamsByNamespace(model));
  const dataset = 'resource.attributes["data_stream.dataset"]';
  const audited = 'log.attributes["labels.retention"] == "audit"';
  const ofNamespace = (namespace: string) => `resource.attributes["k8s.namespace.name"] == "${namespace}"`;
  return {
    'transform/streams': {
      error_mode: 'ignore',
      log_statements: [
        `set(resource.attributes["data_stream.namespace"], "${environment.name}")`,
        `set(resource.attributes["labels.team"], "${unowned}")`,
        `set(${dataset}, "${datasetOf('app', unowned)}")`,
        ...teams.flatMap(([namespace, team]) => [
          `set(resource.attributes["labels.team"], "${team}") where ${ofNamespace(namespace)}`,
          `set(${dataset}, "${datasetOf('app', team)}") where ${ofNamespace(namespace)}`,
        ]),
        'set(log.severity_text, ConvertCase(log.severity_text, "lower"))',
        `set(log.attributes["data_stream.dataset"], ${dataset}) where ${audited}`,
        `replace_pattern(log.attributes["data_stream.dataset"], "^app", "audit") where ${audited}`,
      ],
    },
  };
}
