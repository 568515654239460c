import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPromtool } from '../../src/engines/tools';
import type { RuleGroup } from '../../src/model/artifacts';
import type { Slo } from '../../src/model/model';
import { timingOf } from '../../src/model/timing';
import { renderYaml } from '../../src/render/yaml';
import { compileSlo } from '../../src/slo/compile';
import { recordedRates } from '../../src/slo/proofs/recorded';
import type { Stretch } from '../../src/slo/proofs/stretches';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { prod, slo } from '../support/model';

jest.setTimeout(60_000);

const burned = {
  exp_labels: {
    slo: slo.id,
    slo_service: slo.service.id,
    service: slo.service.id,
    team: 'shop',
    severity: 'page',
    burn: '1h',
    window: '1h',
  },
  exp_annotations: {
    summary: 'checkout: customers can pay: the error budget burns 15 times too fast',
    description:
      '2.1% of the 30d error budget of shop/checkout-availability was spent within 1h, 97.9% is left: at this ' +
      'rate it lasts 47 h. Both 1h and 5m are over the burn rate of 14.4 at which 2% are spent within 1h.',
  },
};

const out = {
  exp_labels: { ...burned.exp_labels, burn: 'outage', window: '5m' },
  exp_annotations: {
    summary: 'checkout: customers can pay: 100% of the last 5m failed',
    description:
      'More than half of the events of shop/checkout-availability failed within 5m: this is an outage, ' +
      'whatever is left of the budget. 23.1% of the 30d error budget of shop/checkout-availability was spent within ' +
      '1h, 76.9% is left: at this rate it lasts 3 h.',
  },
};

describeWithEngine('promtool', (promtool) => {
  /** What promtool has to say where the firing alerts and their texts are not these. */
  async function told(
    of: Slo,
    stretches: readonly Stretch[],
    at: string,
    alerts: readonly object[],
  ): Promise<string> {
    const folder = temporaryFolder();
    const rules: RuleGroup = compileSlo(of, timingOf(prod), {});
    writeFileSync(join(folder, 'rules.yaml'), renderYaml({ groups: [rules] }));
    const test = {
      rule_files: ['rules.yaml'],
      evaluation_interval: '30s',
      tests: [
        {
          interval: '30s',
          input_series: recordedRates(of, stretches, '30s'),
          alert_rule_test: [
            { eval_time: at, alertname: 'CheckoutAvailabilityBudgetBurn', exp_alerts: alerts },
          ],
        },
      ],
    };
    writeFileSync(join(folder, 'test.yaml'), renderYaml(test));
    const { exitCode, stdout, stderr } = await runPromtool(promtool, [
      'test',
      'rules',
      join(folder, 'test.yaml'),
    ]);
    return exitCode === 0 ? '' : `${stdout}${stderr}`;
  }

  it('tell in words what was spent, what is left and how long it lasts', async () => {
    expect(await told(slo, [{ lasts: '1h', rate: 100, errors: 0.015 }], '1h', [burned])).toBe('');
  });

  it('say what the author wrote, and take no braces for a template', async () => {
    const summary = burned.exp_annotations.summary.replace('customers can pay', 'customers {{ pay }}');
    const braces: Slo = { ...slo, summary: 'customers {{ pay }}' };
    expect(
      await told(braces, [{ lasts: '1h', rate: 100, errors: 0.015 }], '1h', [
        { ...burned, exp_annotations: { ...burned.exp_annotations, summary } },
      ]),
    ).toBe('');
  });

  it('tell an outage as an outage', async () => {
    const only: Slo = { ...slo, alerting: { off: ['1h', '6h', '1d', '3d'] } };
    const stretches: readonly Stretch[] = [
      { lasts: '50m', rate: 100 },
      { lasts: '10m', rate: 100, errors: 1 },
    ];
    expect(await told(only, stretches, '1h', [out])).toBe('');
  });

  it('are told for the group that they are about', async () => {
    const grouped: Slo = { ...slo, groupBy: ['route'] };
    const text = await told(grouped, [{ lasts: '1h', rate: 100, errors: 0.015 }], '1h', [
      {
        exp_labels: { ...burned.exp_labels, route: 'one' },
        exp_annotations: {
          ...burned.exp_annotations,
          summary: burned.exp_annotations.summary.replace('checkout:', 'checkout, route one:'),
        },
      },
    ]);
    expect(text).toBe('');
  });
});
