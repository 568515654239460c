import { join, relative } from 'node:path';
import type { LocalEnvironment, Model } from '../../model/model';
import { ProblemError } from '../../problems/problem';
import { loadModel } from '../../project';
import { synthesise } from '../../synthesise';
import { announcement } from '../../up/announcement';
import type { Engines } from '../../up/engines';
import { claimFolder } from '../../up/leftovers';
import { createLifetime, type Lifetime } from '../../up/lifetime';
import { followFailure } from '../../up/once';
import { createParts } from '../../up/parts';
import { expectedChain, loneFailure, plantedFailure } from '../../up/planted';
import { type PlatformFiles, platformFiles, startPlatform } from '../../up/platform';
import { assertPortsFree, portsOf } from '../../up/ports';
import { receiversOf } from '../../up/receivers';
import { catchSignals } from '../../up/signals';
import { printSteps, type Steps } from '../../up/steps';
import { formatTimeline } from '../../up/timeline';
import { environmentOf } from '../environment';
import { exitCodes } from '../report';
import { type EnginesOptions, provideForCommand } from './engines';

export interface UpOptions extends EnginesOptions {
  /** Stops after one planted failure has travelled the whole way. */
  readonly once: boolean;
  /** The first of the ports. @default that of the environment */
  readonly port?: number;
}

interface Session {
  readonly root: string;
  readonly options: UpOptions;
  readonly steps: Steps;
  readonly lifetime: Lifetime;
}

/**
 * `o11y up`: everything that is defined, alive on this machine, until it is interrupted. Exit code 1 where that comes
 * before everything runs, or before the planted failure has arrived.
 */
export async function up(root: string, options: UpOptions): Promise<number> {
  // Whoever reads our output may go away first; what runs has to be stopped in order all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const lifetime = createLifetime();
  const steps = printSteps(process.stderr, { signal: lifetime.signal });
  const signals = catchSignals(() => process.exit(exitCodes.input));
  const interrupted = signals.interrupted.then(() => 'interrupted' as const);
  const stop = async (): Promise<void> => {
    if (lifetime.isUsed()) await steps.run('stop everything', () => lifetime.end());
    signals.release();
  };
  try {
    const outcome = await Promise.race([run({ root, options, steps, lifetime }), interrupted]);
    if (outcome === 'interrupted') {
      await stop();
      // A download may be under way, and nobody waits for it any more.
      process.exit(exitCodes.input);
    }
    if (!options.once) await interrupted;
    return exitCodes.ok;
  } finally {
    await stop();
  }
}

async function run(session: Session): Promise<'done'> {
  const { root, options, steps, lifetime } = session;
  const model = await steps.run('check all definitions', (say) => checked(root, say));
  const environment = localEnvironment(model, options.port);
  const planted = options.once ? { failure: plantedFailure(model), lone: loneFailure(model) } : undefined;
  const files = platformFiles(root, environment);
  const onStarted = await claim(session, environment, files);
  await steps.run('synthesise every stack', async () => {
    const stacks = await synthesise(model, join(root, 'cdktf.out'));
    return `${stacks.length} stacks in cdktf.out`;
  });
  const engines = await steps.run('find the engines', () => findEngines(root, options, steps));
  const parts = createParts(lifetime.signal, steps.note);
  const platform = await Promise.race([
    startPlatform({ model, environment, engines, files, steps, lifetime, parts, onStarted }),
    parts.failure,
  ]);
  if (planted === undefined) {
    steps.note(announcement(platform, relative(root, files.shop)));
    return 'done';
  }
  const { failure, lone } = planted;
  steps.note(`\nexpected: ${expectedChain(failure)}\n          one failure of ${lone.slo.id} -> nobody\n`);
  const { signal } = lifetime;
  const following = followFailure({ platform, ...planted, receivers: receiversOf(model), steps, signal });
  const timeline = await Promise.race([following, parts.failure]);
  process.stdout.write(
    `\nOne failure, the whole way: ${expectedChain(failure)}\n\n${formatTimeline(timeline)}\n`,
  );
  return 'done';
}

async function checked(root: string, say: (text: string) => void): Promise<Model> {
  const model = loadModel(root);
  const { services, slos, alerts, dashboards } = model;
  say(
    `${services.length} services, ${slos.length} SLOs, ${alerts.length} alert sets, ${dashboards.length} dashboards`,
  );
  return model;
}

/** Takes the folder and the ports; says what an earlier run left behind. */
async function claim(
  { steps, lifetime }: Session,
  environment: LocalEnvironment,
  files: PlatformFiles,
): Promise<(engine: { name: string; pid: number; port: number }) => void> {
  const ports = portsOf(environment);
  return steps.run(`take the ports ${ports.page} to ${Math.max(...Object.values(ports))}`, async (say) => {
    const { stopped, onStarted } = await lifetime.own(() => claimFolder(files.record));
    await assertPortsFree(ports);
    const names = stopped.map(({ name, pid }) => `${name} (process ${pid})`).join(', ');
    if (stopped.length > 0) say(`stopped what a killed \`up\` had left behind: ${names}`);
    return onStarted;
  });
}

function localEnvironment(model: Model, port: number | undefined): LocalEnvironment {
  const environment = environmentOf(model, 'local');
  if (environment.kind === 'local') return { ...environment, ...(port === undefined ? {} : { port }) };
  throw new ProblemError([
    {
      code: 'O11Y2202',
      severity: 'error',
      message: `the environment 'local' is of kind '${environment.kind}'`,
      at: { file: environment.file, path: ['kind'] },
      expected: "kind: 'local', which runs on this machine",
      fix: 'Give the cluster another name, and this file the kind that its name promises.',
    },
  ]);
}

async function findEngines(root: string, options: EnginesOptions, steps: Steps): Promise<Engines> {
  const names = ['prometheus', 'alertmanager', 'node_exporter', 'blackbox_exporter'] as const;
  const { engines, problems } = await provideForCommand(root, options, {
    names,
    onStep: (line) => steps.note(`      ${line}`),
  });
  const { prometheus, alertmanager, node_exporter, blackbox_exporter } = engines;
  if (prometheus === undefined || alertmanager === undefined || node_exporter === undefined) {
    throw new ProblemError(problems);
  }
  const needed = { prometheus, alertmanager, node_exporter };
  return blackbox_exporter === undefined ? needed : { ...needed, blackbox_exporter };
}
