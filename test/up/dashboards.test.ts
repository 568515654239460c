import { join } from 'node:path';
import { contextOf } from '../../src/dashboards/context';
import { expandRows, variablesOf } from '../../src/dashboards/expand';
import { discover } from '../../src/discover/discover';
import type { LocalEnvironment } from '../../src/model/model';
import { queriesOf } from '../../src/model/panel-queries';
import { timingOf } from '../../src/model/timing';
import { substituteVariables } from '../../src/promql/variables';
import type { Engines } from '../../src/up/engines';
import { createLifetime } from '../../src/up/lifetime';
import { createParts } from '../../src/up/parts';
import type { Platform } from '../../src/up/platform';
import { instantQuery } from '../../src/up/prometheus-api';
import { eventually } from '../demo/eventually';
import { describeWhen, describeWithEngine } from '../support/engines';
import { temporaryFolder } from '../support/folder';
import { reasonOfSilence } from '../support/local-queries';
import { isLong } from '../support/long';
import { startQuietly } from '../support/platform';
import { freeFirstPort } from './free-ports';

jest.setTimeout(300_000);

const { model } = discover(join(__dirname, '../..'));

function localEnvironment(port: number): LocalEnvironment {
  const found = model.environments.find((each): each is LocalEnvironment => each.kind === 'local');
  if (found === undefined) throw new Error('there is no local environment');
  return { ...found, port };
}

/** Every query of every dashboard as it is asked on a laptop, all values of variables chosen. */
function queriesHere(
  environment: LocalEnvironment,
): readonly { readonly place: string; readonly expr: string }[] {
  const rateInterval = `${Number.parseInt(timingOf(environment).scrape, 10) * 4}s`;
  return model.dashboards.flatMap((dashboard) => {
    const variables = Object.fromEntries(variablesOf(dashboard).map(({ name }) => [name, '.+']));
    return expandRows(dashboard, contextOf(model, environment)).flatMap(({ panels }) =>
      panels.flatMap((panel) =>
        queriesOf(panel).map(({ expr }) => ({
          place: `${dashboard.id}: ${panel.title}`,
          expr: substituteVariables(
            expr
              .replaceAll('$__rate_interval', rateInterval)
              .replaceAll('$__range_s', '600')
              .replaceAll('$__range', '10m'),
            variables,
          ).text,
        })),
      ),
    );
  });
}

describeWhen(isLong, 'on a laptop', 'npm run test:long asks for it', () =>
  describeWithEngine('prometheus', (prometheus) =>
    describeWithEngine('alertmanager', (alertmanager) =>
      describeWithEngine('node_exporter', (node_exporter) =>
        describeWithEngine('blackbox_exporter', (blackbox_exporter) => {
          const engines: Engines = { prometheus, alertmanager, node_exporter, blackbox_exporter };
          const lifetime = createLifetime();
          let environment: LocalEnvironment;
          let platform: Platform;

          beforeAll(async () => {
            environment = localEnvironment(await freeFirstPort());
            const parts = createParts(lifetime.signal, () => undefined);
            platform = await startQuietly(temporaryFolder(), {
              model,
              environment,
              engines,
              lifetime,
              parts,
            });
          });
          afterAll(() => lifetime.end());

          it('answers every query of every dashboard, or there is a reason why it cannot', async () => {
            let silent = queriesHere(environment).filter(
              ({ expr }) => reasonOfSilence(expr, model) === undefined,
            );
            // One after the other: a laptop has other things to do. Budgets need a scaled hour, alerts a first failure.
            await eventually(async () => {
              const still = [];
              for (const query of silent) {
                const answer = await instantQuery(platform.prometheus, query.expr);
                if (answer.length === 0) still.push(query);
              }
              silent = still;
              expect(silent.map(({ place, expr }) => `${place}: ${expr}`)).toEqual([]);
            }, 200_000);
          });
        }),
      ),
    ),
  ),
);
