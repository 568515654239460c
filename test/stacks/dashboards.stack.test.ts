import { Testing } from '../../src/constructs/cdktf';
import { DashboardsStack } from '../../stacks/dashboards.stack';
import { cluster, team } from '../support/cluster';
import { testApp } from '../support/stacks';

const receiver = { kind: 'email', to: 'shop@example.com' } as const;
const teams = [team('shop', receiver, receiver), team('idle', receiver, receiver)];
const dashboard = { uid: 'shop-checkout-1a2b3c4d', title: 'Checkout', team: 'shop', json: { title: '${x}' } };

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
});
