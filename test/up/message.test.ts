import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templates } from '../../src/alerting/templates';
import { runAmtool } from '../../src/engines/tools';
import type { WebhookBody } from '../../src/up/inbox';
import { messageOf } from '../../src/up/message';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';

const labels = { alertname: 'CheckoutAvailabilityBudgetBurn', service: 'shop/checkout' };
const annotations = {
  summary: 'checkout: customers can pay: the error budget burns 20 times too fast',
  description: 'More than 2% of the budget is gone.',
  runbook_url: 'http://127.0.0.1:4300/runbooks/shop/checkout.md',
};

const firing: WebhookBody = {
  status: 'firing',
  commonLabels: labels,
  alerts: [
    { status: 'firing', labels: { ...labels, burn: '1h' }, annotations },
    {
      status: 'resolved',
      labels: { ...labels, burn: '6h' },
      annotations: { ...annotations, dashboard_url: 'http://127.0.0.1:4300/d/checkout' },
    },
  ],
};

const resolved: WebhookBody = { ...firing, status: 'resolved', alerts: firing.alerts.slice(1) };

describe('a notification on the page', () => {
  it('has the title and text of a real one', () => {
    expect(messageOf(firing)).toEqual({
      title: '[FIRING:1] CheckoutAvailabilityBudgetBurn (shop/checkout)',
      text: [
        'checkout: customers can pay: the error budget burns 20 times too fast',
        'More than 2% of the budget is gone.',
        'Runbook: http://127.0.0.1:4300/runbooks/shop/checkout.md',
        '',
        'checkout: customers can pay: the error budget burns 20 times too fast',
        'More than 2% of the budget is gone.',
        'Runbook: http://127.0.0.1:4300/runbooks/shop/checkout.md',
        'Dashboard: http://127.0.0.1:4300/d/checkout',
      ].join('\n'),
    });
    expect(messageOf(resolved).title).toBe('[RESOLVED] CheckoutAvailabilityBudgetBurn (shop/checkout)');
  });

  describeWithEngine('amtool', (amtool) => {
    it.each([
      ['firing', firing],
      ['resolved', resolved],
    ])('is what Alertmanager makes of its templates: %s', async (_status, body) => {
      const folder = temporaryFolder();
      for (const [name, text] of Object.entries(templates)) writeFileSync(join(folder, name), text);
      const data = join(folder, 'data.json');
      writeFileSync(data, JSON.stringify(body));
      const render = async (name: string): Promise<string> => {
        const { stdout } = await runAmtool(amtool, [
          'template',
          'render',
          `--template.glob=${folder}/*.tmpl`,
          `--template.text={{ template "${name}" . }}`,
          `--template.data=${data}`,
        ]);
        return stdout.trim();
      };
      expect({ title: await render('o11y.title'), text: await render('o11y.text') }).toEqual(messageOf(body));
    });
  });
});
