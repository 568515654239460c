import { compile } from '../../src/compile/compile';
import { checkDelivery } from '../../src/dashboards/checks/delivery';
import { dashboardReleases } from '../../src/dashboards/config-maps';
import { compileGrafana } from '../../src/grafana/grafana';
import { validateObjects } from '../../src/manifests/validate';
import type { Dashboard, Environment } from '../../src/model/model';
import { formatText } from '../../src/problems/format';
import { flowsOf } from '../../src/security/flows';
import { cluster } from '../support/cluster';
import { objectsOf, valuesOf } from '../support/values';
import { dashboard, modelOf, panels, service, shop } from './fixture';

const bank = { ...shop, id: 'bank', name: 'bank', displayName: 'Bank / Cards' };
const cards = dashboard({
  id: 'bank/cards',
  file: 'dashboards/bank/cards.dashboard.ts',
  service: service('cards', { id: 'bank/cards', owner: bank }),
});
const model = { ...modelOf([dashboard(), cards]), teams: [shop, bank] };

const withConfigMaps = (configMaps: 'all' | readonly string[]) => cluster({ dashboards: { configMaps } });

describe('dashboards by ConfigMap', () => {
  test('are one object each, which the sidecar finds by its label and files by its annotation', async () => {
    const [release, ...others] = dashboardReleases(model, withConfigMaps(['bank']));
    const json = compile(model, withConfigMaps(['bank'])).dashboards.find(
      ({ team }) => team === 'bank',
    )?.json;
    expect(others).toEqual([]);
    expect(release).toMatchObject({ name: 'dashboards-bank', namespace: 'o11y-system' });
    const [object] = release?.objects ?? [];
    expect(object).toMatchObject({
      kind: 'ConfigMap',
      metadata: {
        name: 'dashboard-bank-cards-a0775c8f',
        labels: { grafana_dashboard: '1' },
        annotations: { grafana_folder: 'Bank - Cards' },
      },
    });
    const [[file, text] = []] = Object.entries((object?.['data'] ?? {}) as Readonly<Record<string, string>>);
    expect(file).toBe('bank-cards-a0775c8f.json');
    expect(JSON.parse(text ?? '')).toEqual(JSON.parse(JSON.stringify(json)));
    expect(text).not.toContain('\n');
    expect(await validateObjects(release?.objects ?? [])).toEqual([]);
  });

  test.each<readonly [string, 'all' | readonly string[], readonly string[]]>([
    ['all', 'all', []],
    ['some', ['shop'], ['bank/cards']],
  ])('never reach Grafana in two ways: %s', (_, configMaps, provided) => {
    const environment = withConfigMaps(configMaps);
    const { dashboards, layers } = compile(model, environment);
    const byProvider = dashboards.filter(({ target }) => target === 'provider').map(({ uid }) => uid);
    const byConfigMap = (layers.grafana?.releases ?? [])
      .filter(({ name }) => name.startsWith('dashboards-'))
      .flatMap((release) => (release.kind === 'manifests' ? release.objects : []))
      .map(({ metadata }) => metadata.name.replace(/^dashboard-/, ''));
    expect(byProvider).toHaveLength(provided.length);
    expect([...byProvider, ...byConfigMap].sort()).toEqual(dashboards.map(({ uid }) => uid).sort());
  });

  test('need a sidecar, and what it needs: a role, a token and a way to the API server', () => {
    const layer = compileGrafana(model, withConfigMaps('all'));
    const values = valuesOf(layer, 'grafana');
    expect(values).toMatchObject({
      sidecar: { dashboards: { enabled: true, label: 'grafana_dashboard', labelValue: '1' } },
      rbac: { create: true, namespaced: true, useExistingRole: 'grafana-dashboards' },
      automountServiceAccountToken: true,
    });
    // That of the chart reads every Secret of the namespace.
    expect(objectsOf(layer, 'grafana-sidecar')).toMatchObject([
      {
        kind: 'Role',
        metadata: { name: 'grafana-dashboards', namespace: 'o11y-system' },
        rules: [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get', 'list', 'watch'] }],
      },
    ]);
    const asks = (environment: ReturnType<typeof cluster>) =>
      flowsOf(environment).some(({ from, to }) => from === 'grafana' && to === 'api-server');
    expect([asks(withConfigMaps('all')), asks(cluster())]).toEqual([true, false]);
  });

  test('are none where nothing is said, or where there is no cluster', () => {
    expect(dashboardReleases(model, cluster())).toEqual([]);
    const local: Environment = { kind: 'local', timeScale: 30, id: 'local', name: 'local', file: 'x' };
    expect(compile(model, local).dashboards.map(({ target }) => target)).toEqual(['provider', 'provider']);
  });
});

describe('a delivery that cannot work', () => {
  const report = (environment: Environment, dashboards: readonly Dashboard[] = model.dashboards): string =>
    formatText(checkDelivery({ ...model, dashboards, environments: [environment] }), { colour: false });

  test('to a team that does not exist', () => {
    expect(report(withConfigMaps(['shp']))).toContain(`error O11Y1819: there is no team 'shp'
  --> environments/prod.environment.ts  dashboards.configMaps[0]
  expected 'all', or teams: shop, bank
  did you mean 'shop'?`);
  });

  test('to a Grafana that exists already', () => {
    const existing = { grafana: { url: 'https://grafana.example.com' } };
    expect(
      report(cluster({ existing, dashboards: { configMaps: 'all' } })),
    ).toContain(`error O11Y1820: the Grafana of this environment is not deployed here, so nothing is known of a sidecar
  --> environments/prod.environment.ts  dashboards.configMaps
  expected ConfigMaps only where Grafana itself is deployed
  remove \`configMaps\`: the dashboards then go through the API of Grafana`);
  });

  test('of a dashboard that is too large', () => {
    const of = (kilobytes: number) =>
      dashboard({
        rows: [{ title: 'All', panels: [{ ...panels.text, markdown: 'x'.repeat(kilobytes * 1024) }] }],
      });
    expect(report(withConfigMaps('all'), [of(200)])).toBe('0 errors, 0 warnings\n');
    expect(report(withConfigMaps('all'), [of(300)])).toMatch(
      /^warning O11Y1818: the ConfigMap of the dashboard has 3\d{5} bytes in prod\n {2}--> dashboards\/shop\/checkout\.dashboard\.ts\n {2}expected at most 262144 bytes/,
    );
    expect(report(withConfigMaps('all'), [of(1100)])).toMatch(
      /^error O11Y1818: .*\n.*\n {2}expected at most 1048576 bytes/,
    );
    expect(report(cluster(), [of(1100)])).toBe('0 errors, 0 warnings\n');
  });
});
