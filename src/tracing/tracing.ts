import { userCredentials } from '../logging/credentials';
import { type LayerArtifacts, manifestsRelease, namespaces } from '../model/artifacts';
import type { ClusterEnvironment, Model } from '../model/model';
import { reachReleases } from '../reach/reach';
import { agent } from './agent';
import { agentConfig } from './agent-config';
import { gateway } from './gateway';
import { gatewayConfig } from './gateway-config';
import { instrumentation } from './instrumentation';
import { jaegerCollector, jaegerQuery } from './jaeger';
import { jaegerCollectorConfig, jaegerQueryConfig } from './jaeger-config';
import { jaegerSetup } from './jaeger-setup';
import { sampler } from './sampler';
import { samplerConfig } from './sampler-config';

const { system, agents } = namespaces;

const users = ['collector', 'jaeger-setup', 'jaeger-collector', 'jaeger-query'] as const;

/** From the store up: what receives is there before what sends. */
export function compileTracing(model: Model, environment: ClusterEnvironment): LayerArtifacts {
  return {
    releases: [
      manifestsRelease(
        'trace-credentials',
        system,
        users.map((user) => userCredentials(environment, user)),
      ),
      manifestsRelease('jaeger-setup', system, [jaegerSetup(environment)], ['trace-credentials']),
      manifestsRelease(
        'jaeger',
        system,
        [...jaegerCollector(environment), ...jaegerQuery(environment)],
        ['jaeger-setup'],
      ),
      manifestsRelease('collector-sampler', system, sampler(model, environment), ['jaeger']),
      manifestsRelease('collector-gateway', system, gateway(model, environment), ['collector-sampler']),
      manifestsRelease('collector-agent', agents, agent(environment), ['collector-gateway']),
      manifestsRelease('instrumentation', system, [instrumentation(environment)], ['collector-agent']),
      ...reachReleases(model, environment, 'tracing'),
    ],
    configs: [
      { path: 'collector/agent.yaml', content: agentConfig(environment) },
      { path: 'collector/gateway.yaml', content: gatewayConfig(model, environment) },
      { path: 'collector/sampler.yaml', content: samplerConfig(model, environment) },
      { path: 'collector/jaeger-collector.yaml', content: jaegerCollectorConfig(environment) },
      { path: 'collector/jaeger-query.yaml', content: jaegerQueryConfig(environment) },
    ],
  };
}
