import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from '../../src/engines/engine';
import { freePort } from '../../src/engines/port';
import { startPrometheus } from '../../src/engines/prometheus';
import { runProgram } from '../../src/engines/run';
import { temporaryFolder } from './folder';

/** A Prometheus without targets: it answers what needs no data, or has it in blocks. */
export interface Evaluator {
  /** Values of an instant query, by instant in seconds; nothing where there is no sample. */
  readonly valuesAt: (expr: string, at: readonly number[]) => Promise<readonly (number | undefined)[]>;
  readonly stop: () => Promise<void>;
}

interface Answer {
  readonly status: string;
  readonly error?: string;
  readonly data?: { readonly resultType: string; readonly result: readonly unknown[] };
}

/** @param dataDir with blocks that were made before; nothing is stored without */
export async function startEvaluator(
  engine: Engine,
  dataDir = join(temporaryFolder(), 'data'),
): Promise<Evaluator> {
  const folder = temporaryFolder();
  const configFile = join(folder, 'prometheus.yml');
  writeFileSync(configFile, 'scrape_configs: []\n');
  const running = await startPrometheus({
    engine,
    configFile,
    dataDir,
    port: await freePort(),
    retention: '30y',
  });
  const valueAt = async (expr: string, at: number): Promise<number | undefined> => {
    const body = new URLSearchParams({ query: expr, time: String(at) });
    const response = await fetch(`${running.url}/api/v1/query`, { method: 'POST', body });
    const { status, error, data } = (await response.json()) as Answer;
    if (status !== 'success' || data === undefined) throw new Error(`${expr}: ${error}`);
    if (data.resultType === 'scalar') return Number(data.result[1]);
    const [sample] = data.result as readonly { readonly value: readonly [number, string] }[];
    return sample === undefined ? undefined : Number(sample.value[1]);
  };
  return {
    // One after the other: a thousand sockets at once gain nothing on one machine.
    valuesAt: async (expr, at) => {
      const values: (number | undefined)[] = [];
      for (const instant of at) values.push(await valueAt(expr, instant));
      return values;
    },
    stop: running.stop,
  };
}

/** Samples in the OpenMetrics format as blocks, in a new folder of data. */
export async function blocksOf(promtool: Engine, openMetrics: string): Promise<string> {
  const folder = temporaryFolder();
  const [input, dataDir] = [join(folder, 'samples.txt'), join(folder, 'data')];
  writeFileSync(input, openMetrics);
  // Blocks of two hours, the default, would be thousands a year.
  const args = [
    ...['tsdb', 'create-blocks-from', '--max-block-duration=8760h'],
    ...['openmetrics', '--quiet', input, dataDir],
  ];
  const { exitCode, stderr } = await runProgram(promtool.path, args);
  if (exitCode !== 0) throw new Error(stderr);
  return dataDir;
}
