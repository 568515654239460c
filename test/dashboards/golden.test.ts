import { join } from 'node:path';
import { compileDashboards } from '../../src/dashboards/compile';
import { discover } from '../../src/discover/discover';
import { expectGolden } from '../support/golden';

const { model } = discover(join(__dirname, '../..'));

test('the dashboard of the catalogue in production reads as it did when it was reviewed', () => {
  const production = model.environments.find(({ name }) => name === 'prod');
  const dashboards = model.dashboards.filter(({ id }) => id === 'shop/catalogue');
  if (production === undefined) throw new Error('there is no environment prod');
  const [artifact] = compileDashboards({ ...model, dashboards }, production);
  expectGolden('dashboards/shop-catalogue.json', `${JSON.stringify(artifact?.json, null, 2)}\n`);
});
