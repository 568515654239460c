import type { Emitter } from '../../model/service';
import type { Need } from './template';

/** Metrics of a shipped catalogue, which the service says that it emits. */
export function emitting(...emitters: readonly Emitter[]): Need {
  const names = emitters.map((name) => `'${name}'`).join(' or ');
  return {
    expected: `that emits ${names}`,
    fix: `add \`emits: ['${emitters[0]}']\` to the telemetry of the service whose job has these metrics`,
    met: ({ telemetry }) => telemetry?.emits?.some((name) => emitters.includes(name)) ?? false,
  };
}

/** Metrics that the service declares itself, at least one of them. */
export function declaring(...metrics: readonly string[]): Need {
  return {
    expected: `that declares ${metrics.join(' or ')}`,
    fix: 'emit it and add it to the .metrics.ts file of the service',
    met: (service, { metricsOf }) => metrics.some((name) => name in metricsOf(service)),
  };
}

export const measuredRequests: Need = {
  expected: 'that says how its HTTP requests are measured',
  fix: "add `http: 'prom-client'`, `'otel'` or `'span-metrics'` to the telemetry of the service",
  met: ({ telemetry }) => telemetry?.http !== undefined,
};

export const promised: Need = {
  expected: 'with an SLO',
  fix: 'write one: npm run new -- slo <team>/<name> --service <team>/<service>',
  met: (service, { slosOf }) => slosOf(service).length > 0,
};

export const deployed: Need = {
  expected: 'with a workload',
  fix: "say what runs it: `workload: { namespace: 'shop', deployment: 'checkout' }`",
  met: ({ workload }) => workload !== undefined,
};
