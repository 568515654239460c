import { maintenanceSelector } from '../calendar/maintenance';
import { type AnnotationKind, annotationKinds } from '../model/annotation';
import type { Dashboard, Service } from '../model/model';
import type { Colour } from '../model/panel-style';
import type { Workload } from '../model/service';
import type { Matchers } from '../model/slo';
import { severities } from '../model/team';
import { escapeRegex, maxBy, selector } from '../promql/print';
import type { Context } from './context';
import { isWritten } from './expand';

/** Marks over all panels, from a query. */
export interface Annotation {
  readonly name: string;
  /** What is written at a mark; may use `{{label}}`. */
  readonly text: string;
  readonly expr: string;
  readonly colour: Colour;
  /** The values are times in milliseconds since 1970; otherwise there is a mark for as long as there are values. */
  readonly valueIsTime?: true;
}

type Make = (services: readonly Service[], context: Context) => readonly Annotation[];

/** What the dashboard asks for; where it has templates of services everything that can be known, otherwise maintenance. */
export function annotationKindsOf({
  annotations,
  rows,
}: Pick<Dashboard, 'annotations' | 'rows'>): readonly AnnotationKind[] {
  const isOverview = rows.some((row) => !isWritten(row) && row.kind === 'service-template');
  return annotations ?? (isOverview ? annotationKinds : ['maintenance']);
}

export function annotationsOf(dashboard: Dashboard, context: Context): readonly Annotation[] {
  const services = servicesOf(dashboard);
  const kinds = annotationKindsOf(dashboard);
  return annotationKinds
    .filter((kind) => kinds.includes(kind))
    .flatMap((kind) => makers[kind](services, context));
}

/** The one that it belongs to, and every other that it gives an overview of. */
function servicesOf({ service, rows }: Dashboard): readonly Service[] {
  const shown = rows.flatMap((row) => ('service' in row ? [row.service] : []));
  return [...new Map([service, ...shown].map((each) => [each.id, each])).values()];
}

const makers: Readonly<Record<AnnotationKind, Make>> = {
  deployments: (services, { environment }) =>
    environment.kind === 'cluster' ? deployments(services) : starts(services),
  alerts: (services) => [
    {
      name: 'Alerts',
      text: '{{alertname}}',
      expr: firing('alertname', services, { slo: '' }),
      colour: 'orange',
    },
  ],
  'slo-burn': (services, { slosOf }) =>
    services.every((service) => slosOf(service).length === 0)
      ? []
      : [
          {
            name: 'SLO burn',
            text: '{{slo}} burns',
            expr: firing('slo', services, { slo: { not: '' } }),
            colour: 'red',
          },
        ],
  maintenance: (services, { maintenanceOf }) => {
    const ids = [...new Set(services.flatMap(maintenanceOf))].sort();
    return ids.length === 0
      ? []
      : [
          {
            name: 'Maintenance',
            text: 'Maintenance {{maintenance}}',
            expr: `${maintenanceSelector(ids)} == 1`,
            colour: 'blue',
          },
        ];
  },
};

/** Marks that lie over one another hide the lines: one for all alerts of a name. */
function firing(by: string, services: readonly Service[], more: Matchers): string {
  const ids = services.map(({ id }) => id);
  const [id = ''] = ids;
  const alerts = selector('ALERTS', {
    alertstate: 'firing',
    severity: { re: severities.join('|') },
    service: ids.length === 1 ? id : { re: ids.map(escapeRegex).join('|') },
    ...more,
  });
  return maxBy([by], alerts);
}

function deployments(services: readonly Service[]): readonly Annotation[] {
  const workloads = services.flatMap(({ workload }) => (workload === undefined ? [] : [workload]));
  const made = workloads.flatMap(replicaSets);
  const changed = workloads.flatMap(changes);
  const common = { name: 'Deployments', colour: 'purple' } as const;
  return [
    ...(made.length === 0
      ? []
      : [{ ...common, text: '{{replicaset}}', expr: made.join(' or '), valueIsTime: true as const }]),
    ...(changed.length === 0
      ? []
      : [{ ...common, name: 'Rollouts', text: '{{statefulset}}{{daemonset}}', expr: changed.join(' or ') }]),
  ];
}

/** A Deployment has a ReplicaSet for each version, and keeps the last ten: their ages are the times of its rollouts. */
function replicaSets(workload: Workload): readonly string[] {
  if (!('deployment' in workload)) return [];
  const replicaset = { re: `${escapeRegex(workload.deployment)}-[a-z0-9]+` };
  return [`${selector('kube_replicaset_created', { namespace: workload.namespace, replicaset })} * 1000`];
}

function changes(workload: Workload): readonly string[] {
  const { namespace } = workload;
  if ('statefulSet' in workload) {
    return [
      changed('kube_statefulset_metadata_generation', { namespace, statefulset: workload.statefulSet }),
    ];
  }
  return 'daemonSet' in workload
    ? [changed('kube_daemonset_metadata_generation', { namespace, daemonset: workload.daemonSet })]
    : [];
}

const changed = (metric: string, match: Matchers): string => `changes(${selector(metric, match)}[2m]) > 0`;

/** Where nothing is deployed to a cluster, a new version is a process that started. */
function starts(services: readonly Service[]): readonly Annotation[] {
  const jobs = services.filter(({ telemetry }) => telemetry?.scrape !== undefined).map(({ job }) => job);
  if (jobs.length === 0) return [];
  const job = { re: jobs.map(escapeRegex).join('|') };
  return [
    {
      name: 'Deployments',
      text: '{{job}} started',
      expr: `${selector('process_start_time_seconds', { job })} * 1000`,
      colour: 'purple',
      valueIsTime: true,
    },
  ];
}
