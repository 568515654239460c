import {
  type Construct,
  GrafanaDashboard,
  GrafanaFolder,
  GrafanaFolderPermission,
  GrafanaProvider,
} from '../src/constructs/cdktf';
import { LayerStack } from '../src/constructs/layer-stack';
import { tfJson, tfLiteral } from '../src/constructs/literal';
import type { DashboardArtifact } from '../src/model/artifacts';
import { urlOf } from '../src/model/links';
import type { ClusterEnvironment, Team } from '../src/model/model';
import { sortKeys } from '../src/render/yaml';

/** Who is no administrator looks only: what is generated changes with its definition, and an edit would be undone. */
const permissions = ['Viewer', 'Editor'].map((role) => ({ role, permission: 'View' }));

/** A folder per team and its dashboards, but for those that come by ConfigMap. Needs a live Grafana; the token comes from `GRAFANA_AUTH`. */
export class DashboardsStack extends LayerStack {
  constructor(
    scope: Construct,
    environment: ClusterEnvironment,
    teams: readonly Team[],
    dashboards: readonly DashboardArtifact[],
  ) {
    super(scope, environment, 'dashboards');
    if (dashboards.every(({ target }) => target !== 'provider')) return;
    new GrafanaProvider(this, 'grafana', { url: urlOf(environment, 'grafana') });
    for (const team of teams) {
      const owned = dashboards.filter(
        ({ team: owner, target }) => owner === team.id && target === 'provider',
      );
      if (owned.length === 0) continue;
      // Read once: each reading makes a token.
      const { uid: folderUid } = new GrafanaFolder(this, `folder-${team.id}`, {
        uid: team.id,
        title: tfLiteral(team.displayName),
      });
      new GrafanaFolderPermission(this, `permissions-${team.id}`, { folderUid, permissions });
      for (const { uid, json } of owned) {
        new GrafanaDashboard(this, uid, {
          folder: folderUid,
          configJson: tfJson(sortKeys(json)),
          message: 'generated from a definition',
        });
      }
    }
  }
}
