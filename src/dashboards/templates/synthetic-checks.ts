import type { Row } from '../../model/dashboard';
import type { Service, Slo } from '../../model/model';
import type { Panel } from '../../model/panel';
import type { Matchers } from '../../model/slo';
import { escapeRegex, maxBy } from '../../promql/print';
import type { Context, Known } from '../context';
import { above, below, closedRow, lines, numbers, row } from './panels';
import { type Scope, scopeOf } from './queries';
import type { Need, ServiceTemplateMaker } from './template';

const byTarget = ['instance'];
const target = '{{instance}}';

/** The probes of a service: those that we configure have a job each, others what their SLO matches. */
function probesOf(slos: readonly Slo[]): Matchers | undefined {
  const probes = slos.flatMap(({ sli }) => (sli.kind === 'probe' ? [sli] : []));
  const jobs = probes.flatMap((probe) => (probe.target === undefined ? [] : [probe.target.job]));
  if (jobs.length > 0) return { job: { re: jobs.map(escapeRegex).join('|') } };
  return probes[0]?.match;
}

/** Whether any target has a certificate; of probes that others configure it is not known. */
function isEncrypted(slos: readonly Slo[]): boolean {
  return slos.some(
    ({ sli }) =>
      sli.kind === 'probe' &&
      (sli.target === undefined ||
        sli.target.url.startsWith('https:') ||
        sli.target.module === 'tls_connect'),
  );
}

function state({ of }: Scope, encrypted: boolean): readonly Panel[] {
  const success = of('probe_success');
  return [
    numbers(
      'Successful',
      'Share of the checks within the time range that succeeded.',
      'percentunit',
      { [target]: `avg by (instance) (avg_over_time(${success}[$__range]))` },
      below(0.99, 0.999),
    ),
    numbers(
      'Time of a check',
      'The whole check, from the name to the last byte.',
      's',
      { [target]: maxBy(byTarget, of('probe_duration_seconds')) },
      above(1, 5),
    ),
    ...(encrypted
      ? [
          numbers(
            'Certificate ends in',
            'Renewed a month before its end as a rule; below that the renewal has failed.',
            's',
            { [target]: `min by (instance) (${of('probe_ssl_earliest_cert_expiry')}) - time()` },
            below(604_800, 1_814_400),
          ),
        ]
      : []),
    numbers('Status', 'Of the last answer; 0 is none at all.', 'none', {
      [target]: maxBy(byTarget, of('probe_http_status_code')),
    }),
    {
      kind: 'status-history',
      title: 'Checks',
      description:
        'Every check as a square. Red in all targets at once is the prober or the network, in one the target.',
      queries: [{ expr: `min by (instance) (${success})`, legend: target }],
      states: [
        { value: 1, text: 'answered', colour: 'green' },
        { value: 0, text: 'failed', colour: 'red' },
      ],
    },
  ];
}

function phases({ of }: Scope): readonly Panel[] {
  return [
    lines(
      'Time by phase',
      'Where a check spends its time: resolve is DNS, connect the network, tls the handshake, processing the service.',
      's',
      { '{{phase}}': `avg by (phase) (${of('probe_http_duration_seconds')})` },
      { stacked: true },
    ),
    lines('Time of a check', 'A step that stays came with a change; a saw is a cache that empties.', 's', {
      [target]: maxBy(byTarget, of('probe_duration_seconds')),
    }),
  ];
}

function details({ of }: Scope): readonly Panel[] {
  const answer = (name: string): string => maxBy(byTarget, of(`probe_http_${name}`));
  return [
    lines(
      'Time of DNS',
      'Above half a second the resolver is far away or overloaded.',
      's',
      {
        [target]: maxBy(byTarget, of('probe_dns_lookup_time_seconds')),
      },
      above(0.5),
    ),
    lines(
      'Size of the answer',
      'A page that shrinks to nothing but still says 200 is broken, too.',
      'bytes',
      {
        [target]: answer('uncompressed_body_length'),
      },
    ),
    lines('Redirects', 'Each costs a round trip.', 'none', { [target]: answer('redirects') }),
    lines('Refused by their content', '1 where the answer came, but was not the right one.', 'none', {
      [target]: maxBy(byTarget, of('probe_failed_due_to_regex')),
    }),
  ];
}

function rows(service: Service, { slosOf }: Context): readonly Row[] {
  const match = probesOf(slosOf(service));
  if (match === undefined) return [];
  const scope = scopeOf(match);
  return [
    row(`Checks of ${service.name}`, ...state(scope, isEncrypted(slosOf(service)))),
    row(`Where checks of ${service.name} spend their time`, ...phases(scope)),
    closedRow(`Details of the checks of ${service.name}`, ...details(scope)),
  ];
}

const probed: Need = {
  expected: 'with an SLO on probes',
  fix: "write one with `sli: { kind: 'probe', url: 'http://checkout.shop.svc:3000/' }`",
  met: (service, { slosOf }: Known) => probesOf(slosOf(service)) !== undefined,
};

/** What the blackbox exporter sees of a service from outside. */
export const syntheticChecks: ServiceTemplateMaker = { need: probed, rows };
