import { milliseconds } from '../model/duration';
import { layersOf } from '../model/layers';
import type { ClusterEnvironment } from '../model/model';
import { bytes } from '../model/quantity';
import { retentionOf } from '../model/retention';
import type { Problem } from '../problems/problem';
import { usableShare as elasticsearchShare, elasticsearchSize, writtenPerDay } from './elasticsearch';
import { dataTiers } from './elasticsearch-tiers';
import { gibibytes } from './format-amount';
import { usableShare as prometheusShare, prometheusSize } from './prometheus';
import { Gi, roundUp } from './resources';

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const days = (duration: ClusterEnvironment['retention']['metrics']): number =>
  milliseconds(duration) / 86_400_000;

function checkPrometheus(environment: ClusterEnvironment): readonly Problem[] {
  const { stored, usable, samplesPerSecond } = prometheusSize(environment);
  if (stored <= usable) return [];
  const { retention, storage, load } = environment;
  const volume = gibibytes(roundUp(stored / prometheusShare, 10 * Gi)).replace(' ', '');
  return [
    {
      code: 'O11Y1501',
      severity: 'error',
      at: { file: environment.file, path: ['retention', 'metrics'] },
      message:
        `${retention.metrics} of metrics need ${gibibytes(stored)}, the volume of Prometheus leaves ${gibibytes(usable)}: ` +
        `${load.activeSeries} series make ${Math.round(samplesPerSecond)} samples a second, ` +
        `2.04 bytes each, for ${days(retention.metrics)} days`,
      expected: `at most ${percent(prometheusShare)} of ${storage.prometheus}; the rest is for compactions`,
      fix: `Set storage.prometheus to '${volume}' or keep metrics for ${Math.floor((days(retention.metrics) * usable) / stored)}d.`,
    },
  ];
}

function checkElasticsearch(environment: ClusterEnvironment): readonly Problem[] {
  const size = elasticsearchSize(environment);
  if (size.stored <= size.usable) return [];
  const { retention, storage, replicas } = environment;
  const written = writtenPerDay(environment);
  const nodes = replicas.elasticsearchData;
  const volume = gibibytes(roundUp(size.stored / elasticsearchShare / nodes, 10 * Gi)).replace(' ', '');
  return [
    {
      code: 'O11Y1502',
      severity: 'error',
      at: { file: environment.file, path: ['retention', 'logs'] },
      message:
        `logs and traces need ${gibibytes(size.stored)}, the ${nodes} data nodes leave ${gibibytes(size.usable)}: ` +
        `(${gibibytes(written.logs)} of logs a day for ${days(retention.logs)} days ` +
        (written.audit === 0
          ? ''
          : `+ ${gibibytes(written.audit)} of audit lines a day for ${days(retentionOf(environment, 'audit'))} days `) +
        `+ ${gibibytes(written.traces)} of traces a day for ${days(retention.traces)} days) x ${1 + size.replicas}`,
      expected: `at most ${percent(elasticsearchShare)} of ${nodes} x ${storage.elasticsearch}; above 85 % no shard is placed`,
      fix: `Set storage.elasticsearch to '${volume}', or shorten a retention: logs, audit or traces.`,
    },
  ];
}

/** Together the disks may suffice while those of one tier do not: data moves to warm nodes and cannot stay behind. */
function checkTiers(environment: ClusterEnvironment): readonly Problem[] {
  const size = elasticsearchSize(environment);
  const nodes = dataTiers(environment);
  if (nodes.warm === 0 || size.stored > size.usable) return [];
  const { storage } = environment;
  return (['hot', 'warm'] as const).flatMap((tier) => {
    const usable = bytes(storage.elasticsearch) * nodes[tier] * elasticsearchShare;
    if (size[tier] <= usable) return [];
    const volume = gibibytes(roundUp(size[tier] / elasticsearchShare / nodes[tier], 10 * Gi)).replace(
      ' ',
      '',
    );
    return [
      {
        code: 'O11Y1502',
        severity: 'error',
        at: { file: environment.file, path: ['storage', 'elasticsearch'] },
        message: `the ${tier} tier needs ${gibibytes(size[tier])}, its ${nodes[tier]} nodes leave ${gibibytes(usable)}`,
        expected: `at most ${percent(elasticsearchShare)} of ${nodes[tier]} x ${storage.elasticsearch}; of ${nodes.hot + nodes.warm} data nodes ${nodes.hot} are hot and ${nodes.warm} warm`,
        fix: `Set storage.elasticsearch to '${volume}', or shorten a retention: logs, audit or traces.`,
      },
    ];
  });
}

/** Retention that the disks cannot hold, with the arithmetic. */
export function checkStorage(environment: ClusterEnvironment): readonly Problem[] {
  const runs = layersOf(environment);
  return [
    ...(runs.includes('metrics') ? checkPrometheus(environment) : []),
    ...(runs.includes('logging') ? [...checkElasticsearch(environment), ...checkTiers(environment)] : []),
  ];
}
