import { type Command, Option } from 'commander';
import { pathOf, root } from './root';

/** Of `dashboard lint`. */
export const lintFormats = ['text', 'json', 'sarif', 'junit'] as const;

export type LintFormat = (typeof lintFormats)[number];

/** Dashboards of Grafana, ours and others: `o11y dashboard lint`. */
export function addDashboardCommands(dashboard: Command, exit: (code: number) => void): void {
  dashboard
    .command('lint')
    .description('what is wrong or could be better in dashboards: those that are defined, or JSON of Grafana')
    .argument(
      '[files...]',
      'JSON of dashboards, or folders with it; the definitions where none is given',
      paths,
    )
    .addOption(new Option('--format <format>').choices([...lintFormats]).default('text'))
    .option('--rules', 'list the rules instead', false)
    .option('--fix', 'mend in the files what can be mended without a change to what they show', false)
    .option('--strict', 'fail on warnings too', false)
    .option('--require-matchers <labels>', 'that every selector must match, such as job,instance', list, [])
    .option('--config <file>', 'file with exclusions', pathOf)
    .addHelpText(
      'after',
      '\nExclusions are read from the file .lint beside each file, unless --config names another.',
    )
    .action(async (files, options, command) => {
      if (files.length === 0 && options.fix)
        command.error('error: --fix mends files of JSON: name them, or mend the definitions by hand');
      exit((await import('./commands/dashboard-lint.js')).dashboardLint(root, files, options));
    });
}

function paths(given: string, before: readonly string[] = []): readonly string[] {
  return [...before, pathOf(given)];
}

function list(given: string): readonly string[] {
  return given.split(',').map((label) => label.trim());
}
