import { Argument, Command, Option } from 'commander';
import { version } from '../../package.json';
import { addBackfillCommand } from './backfill';
import { addCatalogCommands } from './catalog';
import { addCiCommands } from './ci';
import { addDashboardCommands } from './dashboard';
import { addDashboardExchange } from './dashboard-exchange';
import { addPreviewCommand } from './preview';
import { formats } from './report';
import { pathOf, portOf, root } from './root';
import { scaffolds } from './scaffold/templates';
import { addBudgetCommand, addSloCommands } from './slo';
import { addExchangeCommands } from './slo-exchange';

/** Commands load their code when they run, so that `--help` needs none of it. */
export function program(): Command {
  const o11y = new Command('o11y')
    .description('Observability as code: typed definitions in, a proven and deployed platform out.')
    .version(version)
    .addHelpText('after', '\nExit codes: 0 done, 1 something for you to mend, 2 a bug of ours.')
    .showHelpAfterError('(--help lists what can be given)')
    .exitOverride();

  const command = (name: string, description: string): Command =>
    o11y.command(name).description(description).version(version);
  const environment = (): Option => new Option('--env <name>', 'environment').makeOptionMandatory();

  command('check', 'find every problem of every definition')
    .addOption(
      new Option('--format <format>', 'how problems are printed').choices([...formats]).default('text'),
    )
    .option('--watch', 'check again, whenever something is saved, what has changed', false)
    .action(async (options) => exit(await (await import('./commands/check.js')).check(root, options)));

  command('list', 'what is defined, and who owns it')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .action(async (options) => exit(await (await import('./commands/list.js')).list(root, options)));

  command('explain', 'what a problem means and how to mend it')
    .argument('<code>', 'like O11Y1201')
    .action(async (code) => exit((await import('./commands/explain.js')).explain(code)));

  command('new', 'write a definition that passes `check`, ready to be edited')
    .addArgument(new Argument('<kind>').choices([...scaffolds]))
    .argument('<id>', '<team>/<name>, or the name of a team')
    .option('--service <id>', 'what an SLO, alerts, a maintenance or a dashboard are about')
    .action(async (kind, id, options) =>
      exit(await (await import('./commands/new.js')).create(root, kind, id, options)),
    );

  const slo = command('slo', 'what is promised: listed, explained, from other tools and for them');
  addSloCommands(slo, exit);
  addExchangeCommands(slo, exit);

  const dashboard = command('dashboard', 'dashboards of Grafana, ours and those of others');
  addDashboardCommands(dashboard, exit);
  addDashboardExchange(dashboard, exit);

  addBudgetCommand(command('budget', 'what is left of the budgets of an SLO or a service'), exit);

  addCatalogCommands(command('catalog', 'which metrics are known: listed, from scrapes, compared'), exit);

  command('render', 'write everything that is generated for an environment, as files')
    .addOption(environment())
    .requiredOption('--out <dir>', 'folder to write; replaced whole', pathOf)
    .action(async (options) => exit(await (await import('./commands/render.js')).render(root, options)));

  command('synth', 'write the Terraform configuration of every stack to cdktf.out').action(async () =>
    exit(await (await import('./commands/synth.js')).synth(root)),
  );

  addPreviewCommand(command('preview', 'every dashboard as one page, without Grafana'), exit);

  const onStacks = (name: Command): Command =>
    name
      .addOption(environment())
      .option('--stack <name...>', 'only these stacks, with or without the name of the environment');
  const timeout = (): Option =>
    new Option('--timeout <seconds>', 'how long custom resources may take to become ready')
      .argParser(Number)
      .default(1800);

  onStacks(command('plan', 'what an apply of the synthesised stacks would change; saved for `apply`'))
    .option('--offline', 'ask nothing that runs, and say what the plan compares with', false)
    .option('--destroy', 'remove all that the stacks hold; an apply then goes in reverse order', false)
    .addOption(
      new Option('--format <format>', 'gitlab: counts for a merge request')
        .choices([...formats])
        .default('text'),
    )
    .option('--gitlab-report <file>', 'write the counts for a merge request beside', pathOf)
    .action(async (options) => exit(await (await import('./commands/plan.js')).plan(root, options)));

  onStacks(command('apply', 'apply exactly the saved plans, in order, and wait for each stack'))
    .addOption(timeout())
    .action(async (options) => exit(await (await import('./commands/apply.js')).apply(root, options)));

  onStacks(command('wait', 'wait until custom resources are ready: Elasticsearch green, Prometheus up'))
    .addOption(timeout())
    .action(async (options) => exit(await (await import('./commands/wait.js')).wait(root, options)));

  onStacks(command('lock', 'let Terraform write the provider lock files of the synthesised stacks'))
    .option('--mirror <dir>', 'filesystem mirror to take the providers from', pathOf)
    .action(async (options) => exit(await (await import('./commands/lock.js')).lock(root, options)));

  addCiCommands({ command, environment, onStacks, exit });

  const enginesFrom = (name: Command): Command =>
    name
      .option('--engines <dir>', 'folder with the engines, looked at first', pathOf)
      .option('--no-install', 'fetch nothing when an engine is missing')
      .option('--releases-url <url>', 'mirror of the release archives');

  enginesFrom(command('engines', 'find the engines that tests and `up` need, and fetch what is missing'))
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .action(async (options) => exit(await (await import('./commands/engines.js')).engines(root, options)));

  enginesFrom(command('up', 'run everything on this machine: engines, demo shop, page'))
    .option('--once', 'follow one planted failure the whole way, then stop', false)
    .option('--port <first>', 'where the page is; the others follow on the next ports', portOf)
    .action(async (options) => exit(await (await import('./commands/up.js')).up(root, options)));

  addBackfillCommand(
    enginesFrom(command('backfill', 'give new SLOs the history that Prometheus still has the raw series of')),
    exit,
  );

  return o11y;
}

function exit(code: number): void {
  process.exitCode = code;
}
