import { type Command, Option } from 'commander';
import { pathOf, root, urlOf } from './root';

/** Dashboards from Grafana, and back to code: `o11y dashboard import`, `o11y dashboard drift`. */
export function addDashboardExchange(dashboard: Command, exit: (code: number) => void): void {
  dashboard
    .command('import')
    .description('write a definition from a dashboard of Grafana, and list what it does not show as before')
    .argument('<file or address>', 'JSON, or the page of a dashboard: https://grafana.example.com/d/<uid>')
    .option('--team <team>', 'who owns it, where its service follows from its title')
    .option('--service <id>', 'what it is about: <team>/<name>')
    .option('--out <dir>', 'folder to write below instead of the project', pathOf)
    .option('--force', 'replace a file that exists', false)
    .addOption(
      new Option('--format <format>', 'of the list of what is not carried')
        .choices(['text', 'json'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nGRAFANA_AUTH holds a token, or user:password, for the Grafana of an environment, or that of GRAFANA_URL.',
    )
    .action(async (given: string, options) =>
      exit(
        await (await import('./commands/dashboard-import.js')).importGrafana(
          root,
          /^https?:\/\//.test(given) ? given : pathOf(given),
          options,
        ),
      ),
    );

  dashboard
    .command('drift')
    .description(
      'what people changed in Grafana, in words and as a patch of the definitions; changes nothing',
    )
    .argument('[ids...]', '<team>/<name>; all without')
    .requiredOption('--env <name>', 'environment')
    .option('--url <address>', 'of Grafana, instead of that of the environment', urlOf)
    .addOption(
      new Option('--format <format>', 'patch: for `git apply`')
        .choices(['text', 'json', 'patch'])
        .default('text'),
    )
    .addHelpText(
      'after',
      '\nGRAFANA_AUTH holds a token, or user:password.\nExit codes: 0 all as defined, 1 something was changed, or Grafana does not answer.',
    )
    .action(async (ids: readonly string[], options) =>
      exit(await (await import('./commands/dashboard-drift.js')).dashboardDrift(root, ids, options)),
    );
}
