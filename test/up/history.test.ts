import { alignHistory, gatherHistory } from '../../src/up/history';
import { startFakeEngine } from './fake-engine';

const slos = [{ id: 'shop/checkout' }, { id: 'shop/quiet' }];

describe('the history of SLOs', () => {
  it('has one value for each time, and none where there is no data', () => {
    const labels = { slo: 'shop/checkout' };
    expect(
      alignHistory({ start: 10, end: 30, step: 10 }, slos, {
        errors: [{ labels, points: [[20, 0.5]] }],
        traffic: [
          {
            labels,
            points: [
              [10, 3],
              [30, 4],
            ],
          },
        ],
        pages: [{ labels, points: [[30, 1]] }],
      }),
    ).toEqual({
      times: [10, 20, 30],
      slos: {
        'shop/checkout': {
          errorRatio: [null, 0.5, null],
          traffic: [3, null, 4],
          paging: [false, false, true],
        },
        'shop/quiet': {
          errorRatio: [null, null, null],
          traffic: [null, null, null],
          paging: [false, false, false],
        },
      },
    });
  });

  it('reaches back a quarter of an hour, at full steps so that no point moves', async () => {
    const engine = await startFakeEngine();
    engine.answers.set('slo:events_total:rate', [{ labels: { slo: 'shop/checkout' }, value: 2 }]);
    const { times, slos: found } = await gatherHistory(engine.url, slos, () => 10_003_700);
    await engine.close();
    expect([times[0], times[1], times.at(-1), times.length]).toEqual([9_100, 9_105, 10_000, 181]);
    expect(found['shop/checkout']?.traffic.slice(0, 2)).toEqual([2, null]);
  });
});
