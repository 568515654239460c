/**
 * Writes `facts/charts/<chart>.json`: the value paths of a chart that have an effect, measured by rendering it.
 *
 *   npx tsx scripts/chart-facts.ts --charts <folder> --helm <binary> [chart ...]
 *
 * `<folder>/<chart>` is the unpacked chart with its subcharts as folders in `charts/`; nothing is downloaded. What a
 * chart is rendered with is in `facts/charts/probe-values/<chart>.yaml`: one production scenario, then those that
 * reach what production excludes. A subchart that is not measured, or a source that differs from what is released, is
 * named in the notes of the chart. What the CRDs of a chart let the API server serve is in `facts/crds.json`
 * (`scripts/crd-facts.ts`).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Command } from 'commander';
import { parse } from 'yaml';
import { proveConditions } from './chart-facts/conditions';
import { renderFacts } from './chart-facts/facts';
import { helmRenderer, readChart } from './chart-facts/helm';
import { measureChart } from './chart-facts/measure';
import { parseProbe } from './chart-facts/probe';

const facts = resolve(__dirname, '../facts/charts');
const probes = join(facts, 'probe-values');

async function measure(charts: string, helm: string, name: string): Promise<void> {
  const probe = parseProbe(parse(readFileSync(join(probes, `${name}.yaml`), 'utf8'), { merge: true }));
  const folder = join(charts, name);
  const chart = readChart(folder);
  const render = helmRenderer(helm, folder);
  const given = { excluded: probe.excluded, accepted: Object.keys(probe.accepted) };
  const measured = await measureChart(chart, render, probe.scenarios, given, console.log);
  const conditions = await proveConditions(render, probe);
  writeFileSync(join(facts, `${name}.json`), renderFacts(chart, probe, measured, conditions));
}

async function main(): Promise<void> {
  const command = new Command('chart-facts')
    .requiredOption('--charts <folder>', 'folder of unpacked charts')
    .requiredOption('--helm <binary>', 'Helm 3')
    .argument('[chart...]', 'all that have probe values, when none is named')
    .parse();
  const options = command.opts<{ charts: string; helm: string }>();
  const all = readdirSync(probes).map((file) => basename(file, '.yaml'));
  for (const name of command.args.length > 0 ? command.args : all)
    await measure(options.charts, options.helm, name);
}

void main();
