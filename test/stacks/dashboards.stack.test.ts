import { Testing } from '../../src/constructs/cdktf';
import { DashboardsStack } from '../../stacks/dashboards.stack';
import { cluster, team } from '../support/cluster';
import { testApp } from '../support/stacks';

const receiver = { kind: 'email', to: 'shop@example.com' } as const;
const teams = [team('shop', receiver, receiver), team('idle', receiver, receiver)];
const dashboard = {
  uid: 'shop-checkout-1a2b3c4d',
  title: 'Checkout',
  team: 'shop',
  target: 'provider',
  json: { title: '${x}' },
} as const;

const { resource } = JSON.parse(Testing.synth(new DashboardsStack(testApp(), cluster(), teams, [dashboard])));

describe('the stack of dashboards', () => {
  it('has a folder for each team with dashboards, where only administrators edit', () => {
    expect(Object.keys(resource.grafana_folder)).toEqual(['folder-shop']);
    expect(resource.grafana_folder_permission['permissions-shop']).toMatchObject({
      folder_uid: '${grafana_folder.folder-shop.uid}',
      permissions: [
        { role: 'Viewer', permission: 'View' },
        { role: 'Editor', permission: 'View' },
      ],
    });
  });

  it('puts dashboards into the folder of their team, with texts that Terraform leaves alone', () => {
    expect(resource.grafana_dashboard['shop-checkout-1a2b3c4d']).toMatchObject({
      folder: '${grafana_folder.folder-shop.uid}',
      config_json: '{"title":"$${x}"}',
    });
  });

  it('leaves to the sidecar what comes by ConfigMap, and needs no token where everything does', () => {
    const other = { ...dashboard, uid: 'idle-queue-1a2b3c4d', team: 'idle', target: 'config-map' } as const;
    const both = Testing.synth(new DashboardsStack(testApp(), cluster(), teams, [dashboard, other]));
    expect(JSON.parse(both).resource).toEqual(resource);
    const none = Testing.synth(new DashboardsStack(testApp(), cluster(), teams, [other]));
    expect(JSON.parse(none)).not.toHaveProperty('provider');
  });

  it('gives Grafana the second schema as the resource of its API, always by the same manager', () => {
    const other = {
      ...dashboard,
      target: 'provider-v2',
      json: { kind: 'Dashboard', spec: { title: '${x}' } },
    } as const;
    const stack = JSON.parse(Testing.synth(new DashboardsStack(testApp(), cluster(), teams, [other])));
    expect(stack.resource.grafana_dashboard).toBeUndefined();
    expect(stack.resource.grafana_apps_dashboard_dashboard_v2['shop-checkout-1a2b3c4d']).toMatchObject({
      metadata: { uid: 'shop-checkout-1a2b3c4d', folder_uid: '${grafana_folder.folder-shop.uid}' },
      spec: { json: '{"title":"$${x}"}' },
      options: { manager_identity: 'o11y', allow_ui_updates: false },
    });
  });
});
