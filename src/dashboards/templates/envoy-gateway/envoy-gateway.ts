import type { Row } from '../../../model/dashboard';
import type { Service } from '../../../model/model';
import type { Context } from '../../context';
import { emitting } from '../needs';
import { closedRow, row } from '../panels';
import { scopeOf } from '../queries';
import type { ServiceTemplateMaker } from '../template';
import { limits, protection, traffic } from './protection';
import { requests, routes } from './requests';

function rows({ name, job }: Service, { emitted }: Context): readonly Row[] {
  const scopes = {
    proxy: scopeOf({ job }),
    routes: scopeOf({ job, envoy_cluster_name: { re: '$route' } }),
    // The limiter is a job of its own, whose name is up to whoever installs it.
    limits: scopeOf({}),
  };
  return [
    row(`Requests at ${name}`, ...requests(scopes)),
    row(`Routes of ${name}`, ...routes(scopes)),
    row(`Limits of ${name}`, ...limits(scopes, emitted('envoy-ratelimit'))),
    row(`Protection of ${name}`, ...protection(scopes)),
    closedRow(`Traffic of ${name}`, ...traffic(scopes)),
  ];
}

/** An Envoy proxy as Envoy Gateway runs it: what enters, what is limited, what is kept from failing. */
export const envoyGateway: ServiceTemplateMaker = {
  need: emitting('envoy'),
  variables: ({ job }) => [
    {
      name: 'route',
      label: 'envoy_cluster_name',
      metric: 'envoy_cluster_membership_total',
      match: { job },
      title: 'Route',
    },
  ],
  rows,
};
