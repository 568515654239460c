import { type Command, InvalidArgumentError, Option } from 'commander';
import { pathOf, root, urlOf } from './root';

/** `o11y backfill`; `command` takes the options on where promtool is. */
export function addBackfillCommand(command: Command, exit: (code: number) => void): void {
  command
    .argument('[ids...]', 'SLOs, <team>/<name>; all without')
    .requiredOption('--prometheus <url>', 'the Prometheus that has the raw series', urlOf)
    .option('--storage <dir>', 'the folder of its data', pathOf)
    .addOption(new Option('--days <n>', 'how far back').argParser(daysOf).default(30).conflicts('from'))
    .option('--from <time>', 'begin, like 2026-11-01 or 2026-11-01T08:00Z', timeOf)
    .option('--env <name>', 'environment; the first cluster without')
    .option('--dry-run', 'print a script that does it by hand, and change nothing', false)
    .action(async (ids: readonly string[], options) =>
      exit(await (await import('./commands/backfill.js')).backfill(root, ids, options)),
    );
}

function daysOf(given: string): number {
  const days = Number(given);
  if (days > 0 && Number.isFinite(days)) return days;
  throw new InvalidArgumentError("expected a number of days like '30'");
}

/** Unix seconds; dates are those of UTC. */
function timeOf(given: string): number {
  const time = Date.parse(given) / 1000;
  if (time < Date.now() / 1000) return Math.floor(time);
  throw new InvalidArgumentError("expected a moment of the past like '2026-11-01' or '2026-11-01T08:00Z'");
}
