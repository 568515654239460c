import type { AlertmanagerArtifact } from '../model/artifacts';
import { localPageUrl } from '../model/links';
import type { Environment, Model, Team } from '../model/model';
import { timingOf } from '../model/timing';
import { compileReceivers } from './receivers';
import { compileInhibitRules, compileRoutes } from './routes';
import { templates } from './templates';

/** The team that gets what nobody else owns. */
export const platformTeam = 'platform';

/**
 * One complete native configuration; production and `local` differ in receivers' integrations and in time only.
 * @see https://prometheus.io/docs/alerting/latest/configuration/
 */
export function compileAlertmanager(model: Model, environment: Environment): AlertmanagerArtifact {
  const timing = timingOf(environment);
  const sink = environment.kind === 'local' ? `${localPageUrl(environment)}/notify` : undefined;
  return {
    config: {
      global: { resolve_timeout: timing.scaled('5m') },
      route: compileRoutes(model.teams, fallbackOf(model.teams), timing),
      inhibit_rules: compileInhibitRules(model.slos),
      receivers: compileReceivers(model.teams, environment, sink),
      ...(environment.kind === 'local' ? {} : { templates: ['/etc/alertmanager/config/*.tmpl'] }),
    },
    templates,
  };
}

/** The platform team where there is one, otherwise the first by name: some team must read what is unowned. */
function fallbackOf(teams: readonly Team[]): Team {
  const team = teams.find(({ id }) => id === platformTeam) ?? teams[0];
  if (team === undefined) throw new Error('there is no team, so no alert could reach anybody');
  return team;
}
