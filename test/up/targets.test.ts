import { portsOf } from '../../src/up/ports';
import { probesOf, targetsOf, waitForTargets } from '../../src/up/targets';
import { modelWith, probing, service } from '../support/model';
import { thrownProblems } from '../support/thrown';
import { startFakeEngine } from './fake-engine';

const ids = [
  'platform/prometheus',
  'platform/alertmanager',
  'platform/nodes',
  'platform/grafana',
  'shop/checkout',
  'shop/crm',
];

test('what runs here is scraped: the engines for the services that own them, the shop by name', () => {
  const model = modelWith({ services: ids.map((id) => ({ ...service, id })) });
  expect(targetsOf(model, portsOf({}), { checkout: 40_001, load: 40_002 })).toEqual({
    'platform/prometheus': '127.0.0.1:4301',
    'platform/alertmanager': '127.0.0.1:4302',
    'platform/nodes': '127.0.0.1:4303',
    'shop/checkout': '127.0.0.1:40001',
  });
});

test('what runs here is probed here, under the address that it has in a cluster', () => {
  const away = { ...service, id: 'shop/crm', name: 'crm' };
  const slos = [
    probing('http://checkout.shop.svc:3000/pay?x=1'),
    probing('https://shop.example.com'),
    { ...probing('checkout.shop.svc:3000', 'tcp_connect') },
    { ...probing('http://crm.shop.svc:3000/'), service: away },
  ];
  const found = probesOf(modelWith({ slos }), { 'shop/checkout': '127.0.0.1:1111' });
  expect(found.map(({ address }) => address)).toEqual([
    'http://127.0.0.1:1111/pay?x=1',
    'http://127.0.0.1:1111',
    '127.0.0.1:1111',
  ]);
  expect(found[0]).toEqual({
    job: 'probe/shop/checkout-probe',
    service: 'shop/checkout',
    module: 'http_2xx',
    url: 'http://checkout.shop.svc:3000/pay?x=1',
    address: 'http://127.0.0.1:1111/pay?x=1',
  });
});

test('targets that do not answer are named', async () => {
  const engine = await startFakeEngine();
  engine.answers.set('up', [
    { labels: { job: 'shop/checkout' }, value: 1 },
    { labels: { job: 'shop/mailer' }, value: 0 },
  ]);
  const { signal } = new AbortController();
  const problems = await thrownProblems(() => waitForTargets(engine.url, 3, signal, 10));
  expect(problems.map(({ message }) => message)).toEqual([
    'waited 0.01 s in vain for 3 targets that answer; seen instead: 1 of them, not shop/mailer',
  ]);
  engine.answers.set('up', [{ value: 1 }]);
  expect(await waitForTargets(engine.url, 1, signal)).toBe('1 targets');
  await engine.close();
});
