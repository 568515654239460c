import { setFlagsFromString } from 'node:v8';
import { AlertingStack } from '../stacks/alerting.stack';
import { DashboardsStack } from '../stacks/dashboards.stack';
import { FoundationStack } from '../stacks/foundation.stack';
import { GrafanaStack } from '../stacks/grafana.stack';
import { LogPoliciesStack } from '../stacks/log-policies.stack';
import { LoggingStack } from '../stacks/logging.stack';
import { MetricsStack } from '../stacks/metrics.stack';
import { OperatorsStack } from '../stacks/operators.stack';
import { TracingStack } from '../stacks/tracing.stack';
import { checkLayers } from './compile/check';
import { compile } from './compile/compile';
import { App, type TerraformStack } from './constructs/cdktf';
import { type Artifacts, type Layer, layers } from './model/artifacts';
import type { ClusterEnvironment, Model } from './model/model';
import { errorsOf, type Problem, ProblemError } from './problems/problem';

const simpleStacks = {
  foundation: FoundationStack,
  operators: OperatorsStack,
  metrics: MetricsStack,
  logging: LoggingStack,
  tracing: TracingStack,
  grafana: GrafanaStack,
  'log-policies': LogPoliciesStack,
  alerting: AlertingStack,
} as const;

/** What must be applied before a layer, as far as it is synthesised. */
const dependencies: Readonly<Record<Layer, readonly Layer[]>> = {
  foundation: [],
  operators: ['foundation'],
  metrics: ['operators'],
  logging: ['operators'],
  tracing: ['logging', 'log-policies'],
  // Grafana mounts the authority of Elasticsearch's certificate.
  grafana: ['operators', 'logging'],
  'log-policies': ['logging'],
  alerting: ['metrics'],
  dashboards: ['grafana'],
};

/**
 * Writes the stacks of every cluster environment to a folder and returns their names in order. Throws a
 * {@link ProblemError} and writes none if anything is wrong with what was generated.
 *
 * @param take gets what each environment is made of, before it is dropped
 */
export async function synthesise(
  model: Model,
  outdir: string,
  take: (artifacts: Artifacts) => void = () => {},
): Promise<readonly string[]> {
  // Most of what is made here is soon garbage. Collected when the heap has grown by half, not by several times: 1,000 services
  // peak at 650 MB, and take as long.
  setFlagsFromString('--heap-growing-percent=50');
  const app = new App({ outdir });
  const stacks: TerraformStack[] = [];
  const problems: Problem[] = [];
  for (const environment of model.environments) {
    if (environment.kind === 'local') continue;
    const added = await addEnvironment(app, model, environment, take);
    stacks.push(...added.stacks);
    problems.push(...added.problems);
  }
  if (errorsOf(problems).length > 0) throw new ProblemError(problems);
  app.synth();
  return stacks.map((stack) => stack.node.id);
}

/** Nothing that it returns holds the artifacts: the stacks hold texts, and the rest is free before they are written. */
async function addEnvironment(
  app: App,
  model: Model,
  environment: ClusterEnvironment,
  take: (artifacts: Artifacts) => void,
): Promise<{ readonly stacks: readonly TerraformStack[]; readonly problems: readonly Problem[] }> {
  const artifacts = compile(model, environment);
  const problems = await checkLayers(artifacts.layers);
  const stacks = addStacks(app, model, environment, artifacts);
  take(artifacts);
  return { stacks, problems };
}

function addStacks(
  app: App,
  model: Model,
  environment: ClusterEnvironment,
  artifacts: Artifacts,
): readonly TerraformStack[] {
  const stacks = new Map<Layer, TerraformStack>();
  for (const layer of layers) {
    const stack = addStack(app, model, environment, artifacts, layer);
    if (stack === undefined) continue;
    for (const before of dependencies[layer]) {
      const dependency = stacks.get(before);
      if (dependency !== undefined) stack.addDependency(dependency);
    }
    stacks.set(layer, stack);
  }
  return [...stacks.values()];
}

function addStack(
  app: App,
  model: Model,
  environment: ClusterEnvironment,
  artifacts: Artifacts,
  layer: Layer,
): TerraformStack | undefined {
  const plan = artifacts.layers[layer];
  if (plan === undefined) return undefined;
  if (layer === 'dashboards') return new DashboardsStack(app, environment, model.teams, artifacts.dashboards);
  return new simpleStacks[layer](app, environment, plan);
}
