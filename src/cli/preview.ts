import { join } from 'node:path';
import type { Command } from 'commander';
import { pathOf, portOf, root, urlOf } from './root';

/** Next to those of `up`, which has six from 4300. */
const port = 4310;

export function addPreviewCommand(command: Command, exit: (code: number) => void): void {
  command
    .argument('[file]', "the JSON of somebody else's dashboard instead of those that are defined", pathOf)
    .option('--out <file>', 'the page that is written', pathOf, join(root, 'preview.html'))
    .option('--dashboard <id>', 'only this one: <team>/<name>')
    .option('--env <name>', 'whose dashboards; without it those of production')
    .option('--prometheus <url>', 'show what it answers instead of made-up numbers', urlOf)
    .option('--watch', 'serve the page on this machine and show every change when it is saved', false)
    .option('--port <port>', 'where --watch serves', portOf, port)
    .action(async (file: string | undefined, options) =>
      exit(
        await (await import('./commands/preview.js')).preview(root, {
          ...options,
          ...(file === undefined ? {} : { file }),
        }),
      ),
    );
}
