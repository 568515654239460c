import type { DashboardArtifact } from '../model/artifacts';
import { targetOf as targetOfTeam } from '../model/delivery';
import type { Dashboard, Environment, Model, Team } from '../model/model';
import { channelOf } from '../model/receiver';
import { annotationsOf } from './annotations';
import { type Context, contextOf } from './context';
import { expandRows, variablesOf } from './expand';
import { grafanaDashboard } from './grafana/dashboard';
import { teamTag } from './grafana/navigation';
import { dashboardObject } from './grafana/v2/dashboard';
import type { LinkScope, LinkTarget } from './links/address';
import { placeRows } from './place';
import { dashboardUid } from './uid';

type Surroundings = Pick<Model, 'linkedDashboards' | 'services' | 'slos' | 'metrics' | 'maintenance'>;

/** Every dashboard as Grafana takes it. */
export function compileDashboards(
  model: Surroundings & Pick<Model, 'dashboards'>,
  environment: Environment,
): readonly DashboardArtifact[] {
  return model.dashboards.map(dashboardCompiler(model, environment));
}

/** For whoever lets go of one dashboard before the next is made. */
export function dashboardCompiler(
  model: Surroundings,
  environment: Environment,
): (dashboard: Dashboard) => DashboardArtifact {
  const context = contextOf(model, environment);
  const targetOf: LinkScope['targetOf'] = (definition) => {
    const target = model.linkedDashboards.get(definition);
    return target === undefined ? undefined : linkTarget(target);
  };
  return (dashboard) => compileDashboard(dashboard, context, targetOf);
}

function linkTarget(dashboard: Dashboard): LinkTarget {
  return { uid: dashboardUid(dashboard.id), variables: variablesOf(dashboard).map(({ name }) => name) };
}

function compileDashboard(
  dashboard: Dashboard,
  context: Context,
  targetOf: LinkScope['targetOf'],
): DashboardArtifact {
  const { owner } = dashboard.service;
  const uid = dashboardUid(dashboard.id);
  const variables = variablesOf(dashboard);
  const target = targetOfTeam(context.environment, owner.id);
  const print = target === 'provider-v2' ? dashboardObject : grafanaDashboard;
  return {
    uid,
    title: dashboard.title,
    team: owner.id,
    target,
    json: {
      ...print({
        uid,
        title: dashboard.title,
        description: dashboard.description,
        tags: ['generated', `service:${dashboard.service.id}`, teamTag(owner.id)],
        owner: { id: owner.id, name: owner.displayName, contact: contactOf(owner) },
        links: dashboard.links ?? [],
        scope: {
          environment: context.environment,
          variables: variables.map(({ name }) => name),
          targetOf,
        },
        variables,
        timeRange: dashboard.timeRange ?? '1h',
        annotations: annotationsOf(dashboard, context),
        rows: placeRows(expandRows(dashboard, context)),
      }),
    },
  };
}

/** Without secrets: a channel or an address, or the kind of it. */
function contactOf({ receivers: { page, ticket } }: Team): string {
  return `Pages: ${channelOf(page)}; tickets: ${channelOf(ticket)}`;
}
