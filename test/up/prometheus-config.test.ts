import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runPromtool } from '../../src/engines/tools';
import { timingOf } from '../../src/model/timing';
import { renderYaml } from '../../src/render/yaml';
import { compilePrometheusConfig } from '../../src/up/prometheus-config';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { local, modelWith, service } from '../support/model';

const mailer = { ...service, id: 'shop/mailer', name: 'mailer', job: 'shop/mailer' };
const scraped = { ...mailer, telemetry: { scrape: { port: 'http', path: '/stats' } } };

function configOf(ruleFiles = '/rules/*.yaml'): Readonly<Record<string, unknown>> {
  return compilePrometheusConfig(
    modelWith({ services: [service, scraped, { ...service, id: 'shop/gone' }] }),
    {
      timing: timingOf(local),
      targets: { 'shop/checkout': '127.0.0.1:1111', 'shop/mailer': '127.0.0.1:2222' },
      probes: [
        {
          job: 'probe/shop/checkout-probe',
          service: 'shop/checkout',
          module: 'http_2xx',
          url: 'http://checkout.shop.svc:3000/',
          address: 'http://127.0.0.1:1111/',
        },
      ],
      prober: '127.0.0.1:4305',
      alertmanager: '127.0.0.1:4302',
      ruleFiles,
    },
  );
}

describe('the configuration of the local Prometheus', () => {
  it('scrapes every service that runs here under the job its rules ask for, thirty times as often', () => {
    expect(configOf()).toEqual({
      global: {
        scrape_interval: '1s',
        scrape_timeout: '1s',
        evaluation_interval: '1s',
        external_labels: { cluster: 'local' },
      },
      rule_files: ['/rules/*.yaml'],
      alerting: { alertmanagers: [{ static_configs: [{ targets: ['127.0.0.1:4302'] }] }] },
      scrape_configs: [
        {
          job_name: 'shop/checkout',
          static_configs: [{ targets: ['127.0.0.1:1111'], labels: { service: 'shop/checkout' } }],
        },
        {
          job_name: 'shop/mailer',
          metrics_path: '/stats',
          static_configs: [{ targets: ['127.0.0.1:2222'], labels: { service: 'shop/mailer' } }],
        },
        {
          job_name: 'probe/shop/checkout-probe',
          metrics_path: '/probe',
          params: { module: ['http_2xx'], target: ['http://127.0.0.1:1111/'] },
          static_configs: [
            {
              targets: ['127.0.0.1:4305'],
              labels: { instance: 'http://checkout.shop.svc:3000/', service: 'shop/checkout' },
            },
          ],
        },
      ],
    });
  });

  describeWithEngine('promtool', (promtool) => {
    it('is accepted', async () => {
      const folder = temporaryFolder();
      const file = join(folder, 'prometheus.yml');
      writeFileSync(join(folder, 'rules.yaml'), 'groups: []\n');
      writeFileSync(file, renderYaml(configOf(join(folder, 'rules.yaml'))));
      const { exitCode, stdout, stderr } = await runPromtool(promtool, ['check', 'config', file]);
      expect({ exitCode, output: stdout + stderr }).toEqual({
        exitCode: 0,
        output: expect.stringContaining('is valid prometheus config file syntax'),
      });
    });
  });
});
