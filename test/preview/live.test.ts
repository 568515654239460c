import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readClassic } from '../../src/board/classic';
import { freePort } from '../../src/engines/port';
import { type RunningPrometheus, startPrometheus } from '../../src/engines/prometheus';
import { liveOf } from '../../src/preview/live';
import { type Preview, previewOf } from '../../src/preview/preview';
import { askPrometheus } from '../../src/up/dashboards';
import { describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { blocksOf } from '../support/prometheus';
import { defaults, panelsIn, target } from './boards';

const now = Math.floor(Date.now() / 1000 / 60) * 60;

/** Requests of two services, one sample a minute; the first two hours old. */
const samples = ['checkout', 'mailer']
  .flatMap((service, at) =>
    Array.from({ length: 121 }, (_, minute) => {
      const time = now - (120 - minute) * 60;
      return `requests_total{service="${service}"} ${minute * 60 * (at + 1)} ${time}\n`;
    }),
  )
  .join('');

describeWithEngine('promtool', (promtool) => {
  describeWithEngine('prometheus', (engine) => {
    let running: RunningPrometheus;
    beforeAll(async () => {
      const configFile = join(temporaryFolder(), 'prometheus.yml');
      writeFileSync(configFile, 'scrape_configs: []\n');
      const dataDir = await blocksOf(promtool, `${samples}# EOF\n`);
      running = await startPrometheus({ engine, configFile, dataDir, port: await freePort() });
    });
    afterAll(() => running.stop());

    const drawn = async (panels: readonly object[], more: object = {}): Promise<Preview> => {
      const board = readClassic({ ...boardJson(panels), ...more });
      const live = await liveOf(board, { ask: askPrometheus(running.url), now, scrape: 60, atOnce: 2 });
      return previewOf(board, { live });
    };

    const first = async (panel: object, more: object = {}): Promise<unknown> =>
      panelsIn(await drawn([panel], more))[0]?.drawn;

    it('draws what is stored, over the time range of the dashboard', async () => {
      const lines = await first({
        type: 'timeseries',
        targets: [
          target('sum by (service) (rate(requests_total[$__rate_interval]))', {
            legendFormat: '{{service}}',
          }),
        ],
      });
      expect(lines).toMatchObject({
        kind: 'lines',
        end: now,
        series: [{ name: 'checkout' }, { name: 'mailer' }],
      });
      const { series, times } = lines as {
        series: readonly { values: readonly number[] }[];
        times: readonly number[];
      };
      expect(times[0]).toBe(-3600);
      expect(series.map(({ values }) => values.at(-2))).toEqual([expect.closeTo(1, 5), expect.closeTo(2, 5)]);
    });

    it('sets variables to what their queries answer', async () => {
      const templating = {
        list: [
          {
            name: 'service',
            label: 'Service',
            type: 'query',
            query: 'label_values(requests_total, service)',
          },
        ],
      };
      const board = await drawn(
        [
          {
            type: 'stat',
            title: 'Of $service',
            targets: [target('max(requests_total{service=~"$service"})')],
          },
        ],
        { templating },
      );
      expect(board.variables).toEqual([{ label: 'Service', text: 'checkout' }]);
      const [panel] = panelsIn(board);
      expect(panel?.title).toBe('Of checkout');
      // Time ends at a full step, which may be a minute ago.
      expect(panel?.drawn).toMatchObject({ tiles: [{ text: expect.stringMatching(/^7(140|200)$/) }] });
    });

    it('says in a panel that there is no data, and what is refused', async () => {
      expect(await first({ type: 'timeseries', targets: [target('nothing_total')] })).toEqual({
        kind: 'message',
        text: 'No data',
      });
      expect(
        await first({ type: 'stat', targets: [target('nothing_total')], ...defaults({ noValue: 'quiet' }) }),
      ).toMatchObject({
        tiles: [{ text: 'quiet' }],
      });
      expect(await first({ type: 'stat', targets: [target('sum(')] })).toEqual({
        kind: 'message',
        text: expect.stringMatching(/parse error/),
      });
    });

    it('says which other source would have to be asked', async () => {
      const panel = {
        type: 'logs',
        datasource: { type: 'elasticsearch', uid: 'logs' },
        targets: [{ refId: 'A', query: 'service.name:checkout' }],
      };
      expect(await first(panel)).toEqual({
        kind: 'message',
        text: 'Only Prometheus is asked here, not elasticsearch: service.name:checkout',
      });
    });
  });
});

const boardJson = (panels: readonly object[]) => ({
  uid: 'live',
  title: 'Live',
  time: { from: 'now-1h', to: 'now' },
  panels: panels.map((panel, index) => ({ id: index + 1, ...panel })),
});
