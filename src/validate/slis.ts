import { httpConventions } from '../catalog/conventions';
import { formatDuration, milliseconds } from '../model/duration';
import type { LinkedSli, Model, Slo } from '../model/model';
import type { HttpConvention } from '../model/service';
import type { Problem } from '../problems/problem';

type LatencySli = Extract<LinkedSli, { readonly kind: 'http-latency' }>;

/** SLIs that count HTTP requests need a service that says how they are measured, and a bucket at the threshold. */
export function validateSlis(model: Model): readonly Problem[] {
  return model.slos.flatMap((slo) => {
    const { sli } = slo;
    if (!('service' in sli)) return [];
    const convention = sli.service.telemetry?.http;
    if (convention === undefined) return [unmeasured(slo, sli.service.id)];
    return sli.kind === 'http-latency' ? betweenBuckets(slo, sli, convention) : [];
  });
}

function unmeasured(slo: Slo, service: string): Problem {
  return {
    code: 'O11Y1206',
    severity: 'error',
    message: `${service} does not say how its HTTP requests are measured`,
    at: { file: slo.file, path: ['sli'] },
    expected: `telemetry: { http: ${Object.keys(httpConventions)
      .map((name) => `'${name}'`)
      .join(' | ')} } in the service`,
    fix: "say it there, or count with { kind: 'bad-events', bad, total }",
  };
}

/** A threshold between two buckets could only be guessed. */
function betweenBuckets(slo: Slo, sli: LatencySli, convention: HttpConvention): readonly Problem[] {
  const { latency } = httpConventions[convention];
  const scale = latency.unit === 'seconds' ? 1000 : 1;
  const declared = sli.service.telemetry?.metrics?.[latency.metric]?.buckets;
  const buckets = (declared ?? latency.buckets)
    .map((bound) => Math.round(bound * scale))
    .filter((ms) => ms > 0);
  const threshold = milliseconds(sli.threshold);
  if (buckets.includes(threshold)) return [];
  const nearest = [...buckets].sort((a, b) => Math.abs(a - threshold) - Math.abs(b - threshold))[0];
  return [
    {
      code: 'O11Y1205',
      severity: 'error',
      message: `the threshold ${sli.threshold} is no bucket of ${latency.metric} of ${sli.service.id}`,
      at: { file: slo.file, path: ['sli', 'threshold'] },
      expected:
        buckets.length === 0
          ? 'a histogram with buckets'
          : `one of ${buckets.map(formatDuration).join(', ')}${declared === undefined ? `, the buckets of ${convention}` : ''}`,
      fix:
        `${nearest === undefined ? '' : `did you mean '${formatDuration(nearest)}'? Otherwise `}add ${threshold / scale} to the buckets ` +
        `in the service's code and in its telemetry.metrics`,
    },
  ];
}
