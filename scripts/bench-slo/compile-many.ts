/**
 * Run by `bench-slo.ts` in processes of their own: `tsx compile-many.ts <project> <services> rules|proofs` loads a project of
 * one service, multiplies it in memory, and prints what compiling and rendering its rules costs, alone or with their proofs.
 */
import { compileRuleTests } from '../../src/compile/rule-tests';
import { compileRules } from '../../src/compile/rules';
import { discover } from '../../src/discover/discover';
import type { RuleFile, RuleTestFile } from '../../src/model/artifacts';
import type { Model, Service, Slo } from '../../src/model/model';
import { renderRules } from '../../src/render/rules';
import { renderRuleTest } from '../../src/render/yaml';

export interface CompiledMany {
  readonly slos: number;
  readonly cost: Cost;
  /** Bytes: the highest of the whole process before anything was compiled, and at its end. */
  readonly memoryBefore: number;
  readonly memory: number;
  /** Bytes of text. */
  readonly text: number;
}

/** Seconds on the clock and of processor time: on a busy machine they differ. */
export interface Cost {
  readonly clock: number;
  readonly processor: number;
}

const noProofs = (): readonly RuleTestFile[] => [];

function main(project: string, services: number, what: string): void {
  const { model } = discover(project);
  const [environment] = model.environments;
  if (environment === undefined) throw new Error('the organisation has no environment');
  const many = multiply(model, services);
  const memoryBefore = peakMemory();
  const cost = stopwatch();
  const proofsOf: (file: RuleFile) => readonly RuleTestFile[] =
    what === 'proofs' ? compileRuleTests(many) : noProofs;
  // Each text is let go of.
  let text = 0;
  for (const file of compileRules(many, environment)) {
    text += Buffer.byteLength(renderRules(file));
    for (const { content } of proofsOf(file)) text += Buffer.byteLength(renderRuleTest(content));
  }
  const measured: CompiledMany = {
    slos: many.slos.length,
    cost: cost(),
    memoryBefore,
    memory: peakMemory(),
    text,
  };
  process.stdout.write(JSON.stringify(measured));
}

function multiply(model: Model, services: number): Model {
  const copies = model.services.flatMap((service) =>
    Array.from({ length: services }, (_, index) => copyOf(service, model.slos, index)),
  );
  return {
    ...model,
    services: copies.map(({ service }) => service),
    slos: copies.flatMap(({ slos }) => slos),
    dashboards: [],
  };
}

function copyOf(
  service: Service,
  slos: readonly Slo[],
  index: number,
): { readonly service: Service; readonly slos: readonly Slo[] } {
  const renamed = <T extends { readonly id: string; readonly name: string }>(item: T): T => ({
    ...item,
    id: `${item.id}-${index}`,
    name: `${item.name}-${index}`,
  });
  const copy = { ...renamed(service), job: `${service.job}-${index}` };
  return {
    service: copy,
    slos: slos
      .filter((slo) => slo.service === service)
      .map((slo) => ({
        ...renamed(slo),
        service: copy,
        sli: 'service' in slo.sli ? { ...slo.sli, service: copy } : slo.sli,
      })),
  };
}

function stopwatch(): () => Cost {
  const started = performance.now();
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return { clock: (performance.now() - started) / 1000, processor: (user + system) / 1e6 };
  };
}

function peakMemory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

main(process.argv[2] ?? '', Number(process.argv[3]), process.argv[4] ?? '');
