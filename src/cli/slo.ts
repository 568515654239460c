import { type Command, Option } from 'commander';
import { root } from './root';

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
