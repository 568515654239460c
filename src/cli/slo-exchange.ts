import { type Command, Option } from 'commander';
import { pathOf, root } from './root';

/** Commands that take SLOs from other tools and give them to others. */
export function addExchangeCommands(slo: Command, exit: (code: number) => void): void {
  slo
    .command('import')
    .description('write definitions from OpenSLO, sloth, pyrra, or rules that they made')
    .argument('<file...>', 'YAML')
    .option('--team <team>', 'who owns what is imported, unless the service or a label says so')
    .option('--out <dir>', 'folder to write below instead of the project', pathOf)
    .option('--force', 'replace files that exist', false)
    .addOption(
      new Option('--format <format>', 'of the list of what is not carried')
        .choices(['text', 'json'])
        .default('text'),
    )
    .action(async (files: readonly string[], options) =>
      exit(await (await import('./commands/slo-import.js')).importSlos(root, files.map(pathOf), options)),
    );

  slo
    .command('export')
    .description('print definitions as OpenSLO v1')
    .argument('[ids...]', '<team>/<name>; all without')
    .addOption(
      new Option('--format <format>', 'json holds what is not carried as well')
        .choices(['openslo', 'json'])
        .default('openslo'),
    )
    .action(async (ids: readonly string[], options) =>
      exit(await (await import('./commands/slo-export.js')).exportSlos(root, ids, options)),
    );
}
