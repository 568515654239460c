import { list } from '../../../src/cli/commands/list';
import { capturePrinted } from '../../support/printed';
import { projectWith } from '../../support/project';
import { metrics } from '../../support/sources';

const printed = capturePrinted();

test('o11y list shows what is defined, metrics among it, and who owns it', async () => {
  const root = projectWith({
    'services/shop/checkout.metrics.ts': metrics("{ shop_orders_total: { type: 'counter' } }"),
  });
  expect(await list(root, { format: 'text' })).toBe(0);
  expect(printed()).toBe(`team         shop           shop      services/shop/shop.team.ts
service      shop/checkout  shop      services/shop/checkout.service.ts
service      shop/mailer    shop      services/shop/mailer.service.ts
metrics      shop/checkout  shop      services/shop/checkout.metrics.ts
slo          shop/checkout  shop      alert-rules/shop/checkout.slo.ts
alerts       shop/checkout  shop      alert-rules/shop/checkout.alerts.ts
dashboard    shop/checkout  shop      dashboards/shop/checkout.dashboard.ts
environment  local          platform  environments/local.environment.ts
environment  prod           platform  environments/prod.environment.ts
`);
});
