import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from '../../src/engines/run';
import { isAtLeast } from '../../src/engines/version';
import { renderYaml } from '../../src/render/yaml';
import { describeWithEngine } from '../support/engines';
import { renderShipped, shippedArtifacts, shippedModel } from '../support/rendered';

interface Receiver {
  readonly name: string;
  readonly webhook_configs?: readonly { readonly url_file?: string }[];
}

const withoutFiles = ({ webhook_configs: _webhooks, ...receiver }: Receiver): Receiver => receiver;

describe('the rendered routes', () => {
  const local = renderShipped('local');
  const prod = renderShipped('prod');
  const [localConfig = ''] = local.files(/^alertmanager\/alertmanager\.yaml$/);
  const config = shippedArtifacts('prod').alertmanager.config as { readonly receivers: readonly Receiver[] };
  const webhooksByFile = config.receivers.filter(
    ({ webhook_configs: [webhook] = [] }) => webhook?.url_file !== undefined,
  );

  describeWithEngine('amtool', (amtool) => {
    const receiverOf = async (labels: readonly string[]): Promise<string> => {
      const { stdout } = await runProgram(amtool.path, [
        'config',
        'routes',
        'test',
        `--config.file=${localConfig}`,
        ...labels,
      ]);
      return stdout.trim();
    };

    it('of the local environment are accepted', async () => {
      expect(await runProgram(amtool.path, ['check-config', localConfig])).toMatchObject({ exitCode: 0 });
    });

    it.each(
      shippedModel().teams.flatMap(({ id }) => [
        [`team=${id} severity=page`, `${id}-page`],
        [`team=${id} severity=ticket`, `${id}-ticket`],
        [`team=${id}`, `${id}-ticket`],
      ]),
    )('bring %s to %s', async (labels = '', receiver) => {
      expect(await receiverOf(labels.split(' '))).toBe(receiver);
    });

    it('bring maintenance to nobody', async () => {
      expect(await receiverOf(['alertname=Maintenance', 'team=shop', 'severity=info'])).toBe('nobody');
    });

    it('bring the watchdog to its checker, and what nobody owns to the platform team', async () => {
      expect(await receiverOf(['alertname=Watchdog', 'team=platform', 'severity=ticket'])).toBe('watchdog');
      expect(await receiverOf(['alertname=Stray'])).toBe('platform-ticket');
    });

    // `url_file` of webhooks came with 0.26; everything else in the file is older.
    const tooNew = isAtLeast(amtool.version, [0, 26]) ? 0 : webhooksByFile.length;
    it(`of production are accepted, ${tooNew} receivers left out that amtool ${amtool.version?.text} cannot read`, async () => {
      const checked = join(prod.folder, 'checked.yaml');
      writeFileSync(
        checked,
        renderYaml(tooNew === 0 ? config : { ...config, receivers: config.receivers.map(withoutFiles) }),
      );
      expect(await runProgram(amtool.path, ['check-config', checked])).toMatchObject({ exitCode: 0 });
    });
  });
});
