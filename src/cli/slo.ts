import { type Command, Option } from 'commander';
import { root, shareOf, urlOf } from './root';

/** What is promised: `o11y slo list`, `o11y slo explain`. */
export function addSloCommands(slo: Command, exit: (code: number) => void): void {
  const format = (): Option => new Option('--format <format>').choices(['text', 'json']).default('text');

  slo
    .command('list')
    .description('every promise, with who keeps it')
    .addOption(format())
    .action(async (options) => exit(await (await import('./commands/slo-list.js')).sloList(root, options)));

  slo
    .command('explain')
    .description('the whole arithmetic of one SLO: windows, factors, times until alerts fire, cost')
    .argument('<id>', '<team>/<name>')
    .addOption(format())
    .action(async (id, options) =>
      exit(await (await import('./commands/slo-explain.js')).sloExplain(root, id, options)),
    );
}

/** What is left of what is promised: `o11y budget`. */
export function addBudgetCommand(budget: Command, exit: (code: number) => void): void {
  budget
    .argument('<id>', 'an SLO, or a service for all of its SLOs: <team>/<name>')
    .requiredOption('--prometheus <url>', 'where the budgets are recorded', urlOf)
    .option('--fail-when-exhausted', 'tell the outcome by the exit code, for a gate', false)
    .addOption(
      new Option('--min-coverage <share>', 'of the period: with data for less, nothing is known')
        .argParser(shareOf)
        .default(0.1, '10%'),
    )
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .addHelpText(
      'after',
      '\nWith --fail-when-exhausted: 0 met, 3 exhausted, 4 not enough data; 1 and 2 as everywhere.',
    )
    .action(async (id, options) =>
      exit(await (await import('./commands/budget.js')).budget(root, id, options)),
    );
}
