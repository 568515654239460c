import { createInbox } from '../../src/up/inbox';
import { plantedFailure } from '../../src/up/planted';
import {
  failOnce,
  lookCounted,
  lookErrors,
  lookFiring,
  lookHealthy,
  lookNotified,
  lookResolved,
} from '../../src/up/stations';
import { modelWith, slo } from '../support/model';
import { type FakeEngine, startFakeEngine } from './fake-engine';

const failure = plantedFailure(modelWith());
const lone = { slo, service: 'storefront', route: '/returns' };

let engine: FakeEngine;
beforeEach(async () => {
  engine = await startFakeEngine();
});
afterEach(() => engine.close());

describe('a station that is not reached says what is seen instead', () => {
  it('without traffic', async () => {
    expect(await lookHealthy(engine.url, failure)()).toEqual({
      reached: false,
      seen: 'no requests a second, no data on how many of them fail, 0 pages fire',
    });
  });

  it('with errors before any were planted', async () => {
    engine.answers.set('slo:events_total:rate', [{ value: 3 }]).set('slo:error:ratio', [{ value: 0.02 }]);
    expect(await lookHealthy(engine.url, failure)()).toEqual({
      reached: false,
      seen: '3.0 requests a second, 2.0% of them fail, 0 pages fire',
    });
  });

  it('with too few errors', async () => {
    engine.answers.set('slo:error:ratio', [{ value: 0.05 }]);
    expect(await lookErrors(engine.url, failure)()).toEqual({
      reached: false,
      seen: '5.0% of the requests of the last 5m failed',
    });
  });

  it('with a burn rate that pages nobody', async () => {
    engine.answers.set('slo:burn_rate:ratio', [{ labels: { window: '6h' }, value: 1.26 }]);
    expect(await lookFiring(engine.url, failure)()).toEqual({
      reached: false,
      seen: 'no page, burn rate 1.3 over 6h',
    });
    engine.answers.clear();
    expect(await lookFiring(engine.url, failure)()).toEqual({
      reached: false,
      seen: 'no page, no burn rate',
    });
  });

  it('with a route that is not broken', async () => {
    engine.returns = 200;
    expect(await failOnce(engine.url, lone)()).toEqual({
      reached: false,
      seen: 'it is answered with status 200',
    });
  });

  it('with a failure that is not counted, or burns too little to prove anything', async () => {
    const look = lookCounted(engine.url, lone);
    expect(await look()).toEqual({
      reached: false,
      seen: 'none of no requests failed, burn rate unknown over 5m',
    });
    engine.answers
      .set('slo:events_bad:sum', [{ value: 1 }])
      .set('slo:events_total:sum', [{ value: 200 }])
      .set('max_over_time', [{ value: 5 }]);
    expect(await look()).toEqual({
      reached: false,
      seen: '1 of 200 requests failed, burn rate 5.0 over 5m',
    });
  });

  it('with an alert that goes on', async () => {
    engine.answers.set('ALERTS', [{ labels: { burn: '6h', severity: 'page', team: 'shop' }, value: 1 }]);
    expect(await lookResolved(engine.url, failure)()).toEqual({
      reached: false,
      seen: 'still {burn="6h",severity="page",team="shop"}',
    });
  });

  it('with notifications for others', async () => {
    const inbox = createInbox();
    const look = lookNotified(inbox, failure, 'firing');
    expect(await look()).toEqual({ reached: false, seen: 'notifications for nobody' });
    inbox.add('shop-page', { status: 'firing', alerts: [], commonLabels: {} });
    inbox.add('watchdog', { status: 'firing', alerts: [], commonLabels: {} });
    expect(await look()).toEqual({ reached: false, seen: 'notifications for shop-page, watchdog' });
  });
});
