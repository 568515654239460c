import { join } from 'node:path';
import { type Engine, type EngineName, engineNames } from '../../engines/engine';
import type { LocalEnvironment, Model } from '../../model/model';
import { ProblemError } from '../../problems/problem';
import { loadModel } from '../../project';
import { synthesise } from '../../synthesise';
import { followFailure, formatTimeline } from '../../up/once';
import { type Platform, startPlatform } from '../../up/platform';
import { printSteps } from '../../up/steps';
import { environmentOf } from '../environment';
import { say } from '../report';
import { type EnginesOptions, provideForCommand } from './engines';

export interface UpOptions extends EnginesOptions {
  /** Stops after one planted failure has travelled the whole way. */
  readonly once: boolean;
}

/** `o11y up`: everything that is defined, alive on this machine. */
export async function up(root: string, options: UpOptions): Promise<number> {
  const steps = printSteps(process.stderr);
  const stops: (() => Promise<void>)[] = [];
  const stopAll = async (): Promise<void> => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  const interrupted = new Promise<'interrupted'>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve('interrupted'));
  });

  const work = async (): Promise<void> => {
    const model = await steps.run('check all definitions', (detail) => checked(root, detail));
    await steps.run(
      'synthesise every stack',
      async () => `${synthesise(model, join(root, 'cdktf.out')).length} stacks in cdktf.out`,
    );
    const engines = await steps.run('find the engines', () => requireEngines(root, options));
    const environment = environmentOf(model, 'local') as LocalEnvironment;
    const platform = await startPlatform(root, model, environment, engines, steps, (stop) =>
      stops.push(stop),
    );
    announce(platform);
    if (options.once) {
      const timeline = await followFailure(platform, environment, steps);
      process.stdout.write(`\nOne failure, the whole way:\n${formatTimeline(timeline)}`);
      return;
    }
    say('\nCtrl-C stops everything.');
    await interrupted;
  };

  try {
    await Promise.race([work(), interrupted]);
    return 0;
  } finally {
    say('stopping');
    await stopAll();
  }
}

async function checked(root: string, detail: (text: string) => void): Promise<Model> {
  const model = await loadModel(root);
  detail(
    `${model.services.length} services, ${model.slos.length} SLOs, ${model.alerts.length} alert sets, ${model.dashboards.length} dashboards`,
  );
  return model;
}

async function requireEngines(
  root: string,
  options: EnginesOptions,
): Promise<Readonly<Record<EngineName, Engine>>> {
  const { engines, problems } = await provideForCommand(root, options);
  if (problems.length > 0) throw new ProblemError(problems);
  return Object.fromEntries(engineNames.map((name) => [name, engines[name]])) as Readonly<
    Record<EngineName, Engine>
  >;
}

function announce(platform: Platform): void {
  say(`
  page          ${platform.page}
  Prometheus    ${platform.prometheus}
  Alertmanager  ${platform.alertmanager}
  shop          ${platform.shop['storefront']}

  break it      npm run demo:break -- checkout --errors 30%
  mend it       npm run demo:break -- checkout --mend`);
}
