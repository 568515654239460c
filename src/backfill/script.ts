import { type Duration, milliseconds } from '../model/duration';
import type { Stage } from './history';
import { promtoolArguments, ruleFileOf, tasksOf } from './plan';
import type { Prometheus } from './prometheus';
import { blockHoursFor, piecesOf, type Stretch } from './stretch';

const folder = 'o11y-backfill';

/**
 * A shell script that writes the rule files and blocks of every missing stage below the working directory. What it
 * makes must be moved into the storage by hand, stage by stage.
 */
export async function scriptOf(
  prometheus: Prometheus,
  stages: readonly Stage[],
  range: Stretch,
  interval: Duration,
): Promise<string> {
  const step = milliseconds(interval) / 1000;
  const blockHours = blockHoursFor(step);
  // What another run has left there would be moved along and counted twice: `mkdir` refuses.
  const parts = ['#!/bin/sh', 'set -e', `mkdir ${folder}`];
  for (const [index, stage] of stages.entries()) {
    const output = `${folder}/stage-${index + 1}`;
    const ruleFile = `${folder}/rules.yaml`;
    const tasks = await tasksOf(prometheus, stage, range, step);
    parts.push('', `# Stage ${index + 1} of ${stages.length}`);
    if (tasks.length === 0) parts.push('# Nothing is missing.');
    for (const { rules, stretches } of tasks) {
      parts.push(`cat > ${ruleFile} <<'EOF'`, `${ruleFileOf(rules, interval)}EOF`);
      for (const { from, to } of stretches) {
        // promtool itself cuts at blocks, but stops at a first one without any evaluation.
        const [first] = piecesOf({ from, to }, blockHours * 3600, step);
        if (first === undefined) continue;
        const stretch = { from: first.from, to };
        const run = { stretch, prometheus: prometheus.url, blockHours, ruleFile, output };
        parts.push(`promtool ${promtoolArguments(run).join(' ')}`);
      }
    }
    if (tasks.length > 0) {
      parts.push(
        `if [ -z "$(ls ${output})" ]; then`,
        `  echo 'Stage ${index + 1} of ${stages.length}: there is nothing to make it from.'`,
        'else',
        `  echo 'Move what is in ${output} into the storage and wait until Prometheus shows it, then press Enter.'`,
        '  read -r _',
        'fi',
      );
    }
  }
  return `${parts.join('\n')}\n`;
}
