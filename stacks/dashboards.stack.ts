import {
  type Construct,
  GrafanaDashboard,
  GrafanaDashboardV2,
  GrafanaFolder,
  GrafanaFolderPermission,
  GrafanaProvider,
} from '../src/constructs/cdktf';
import { LayerStack } from '../src/constructs/layer-stack';
import { tfJson, tfLiteral } from '../src/constructs/literal';
import type { DashboardArtifact } from '../src/model/artifacts';
import { urlOf } from '../src/model/links';
import type { ClusterEnvironment, Team } from '../src/model/model';
import { sortKeys } from '../src/render/sort-keys';

/** Who is no administrator looks only: what is generated changes with its definition, and an edit would be undone. */
const permissions = ['Viewer', 'Editor'].map((role) => ({ role, permission: 'View' }));

/** Grafana refuses an update by anybody else, so it must never change. */
const managerIdentity = 'o11y';

/** A folder per team and its dashboards, but for those that come by ConfigMap. Needs a live Grafana; the token comes from `GRAFANA_AUTH`. */
export class DashboardsStack extends LayerStack {
  constructor(
    scope: Construct,
    environment: ClusterEnvironment,
    teams: readonly Team[],
    dashboards: readonly DashboardArtifact[],
  ) {
    super(scope, environment, 'dashboards');
    if (dashboards.every(({ target }) => target === 'config-map')) return;
    new GrafanaProvider(this, 'grafana', { url: urlOf(environment, 'grafana') });
    for (const team of teams) {
      const owned = dashboards.filter(
        ({ team: owner, target }) => owner === team.id && target !== 'config-map',
      );
      if (owned.length === 0) continue;
      // Read once: each reading makes a token.
      const { uid: folderUid } = new GrafanaFolder(this, `folder-${team.id}`, {
        uid: team.id,
        title: tfLiteral(team.displayName),
      });
      new GrafanaFolderPermission(this, `permissions-${team.id}`, { folderUid, permissions });
      for (const dashboard of owned) this.addDashboard(dashboard, folderUid);
    }
  }

  private addDashboard({ uid, target, json }: DashboardArtifact, folder: string): void {
    if (target === 'provider') {
      new GrafanaDashboard(this, uid, {
        folder,
        configJson: tfJson(sortKeys(json)),
        message: 'generated from a definition',
      });
      return;
    }
    new GrafanaDashboardV2(this, uid, {
      metadata: { uid, folderUid: folder },
      spec: { json: tfJson(sortKeys(json['spec'])) },
      options: { managerIdentity, allowUiUpdates: false },
    });
  }
}
