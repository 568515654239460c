import { type Command, Option } from 'commander';
import { pathOf, root, urlOf } from './root';

/** What emits which metrics: `o11y catalog list`, `import` and `check`. */
export function addCatalogCommands(catalog: Command, exit: (code: number) => void): void {
  const format = (): Option => new Option('--format <format>').choices(['text', 'json']).default('text');

  catalog
    .command('list')
    .description('what emits metrics, or the metrics of one emitter with type, unit and labels')
    .argument('[emitter]', 'as the list without it names it')
    .option('--match <text>', 'only metrics with this text in name or help')
    .addOption(format())
    .action(async (emitter, options) =>
      exit(await (await import('./commands/catalog-list.js')).catalogList(root, emitter, options)),
    );

  catalog
    .command('import')
    .description(
      'write a .metrics.ts file from what an exporter answers, or from what a Prometheus has of it',
    )
    .argument('<source>', 'a file, the address of an exporter, or of a Prometheus', sourceOf)
    .requiredOption('--as <id>', '<team>/<name> of the file to write')
    .option('--job <job>', 'from a Prometheus only the metrics of this job')
    .option('--out <dir>', 'folder to write below instead of the project', pathOf)
    .option('--force', 'replace a file that exists', false)
    .addOption(format())
    .action(async (source, options) =>
      exit(await (await import('./commands/catalog-import.js')).catalogImport(root, source, options)),
    );

  catalog
    .command('check')
    .description('compare what the catalogues say with what a Prometheus has')
    .argument('<prometheus>', 'the address below which /api/v1/query is found', urlOf)
    .option('--emitter <name...>', 'only these, as `catalog list` names them')
    .addOption(format())
    .addHelpText('after', '\nExit code 1: a type has changed, or something that is queried here is missing.')
    .action(async (url, options) =>
      exit(await (await import('./commands/catalog-check.js')).catalogCheck(root, url, options)),
    );
}

/** A path, or an address as it is. */
function sourceOf(given: string): string {
  return /^https?:\/\//.test(given) && URL.canParse(given) ? given : pathOf(given);
}
