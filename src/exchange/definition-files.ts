import { layout } from '../model/layout';
import type { EmittedMetrics, Service, Slo } from '../model/model';
import type { Candidate } from './candidates';
import { identifierOf, importPath } from './names';
import { callOf, codeOf, type Import, type Printable, printDefinition } from './print-definition';

/** A file that is to be written. */
export interface WrittenFile {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly id: string;
  readonly kind: 'service' | 'metrics' | 'slo';
  readonly text: string;
}

export function serviceFile({ id, file, owner, tier, summary }: Service): WrittenFile {
  const team = identifierOf(owner.id);
  const text = printDefinition(
    [
      { names: '{ defineService }', from: '#o11y' },
      { names: team, from: importPath(file, owner.file) },
    ],
    layout.service.define,
    { owner: codeOf(team), tier, summary },
  );
  return { path: file, id, kind: 'service', text };
}

/** Says who emits them where that is not the service of the file. */
export function metricsFile({ id, file, emitter, version, metrics }: EmittedMetrics): WrittenFile {
  const { define } = layout.metrics;
  const declarations = Object.entries(metrics).map(([name, metric]) => [name, { ...metric }] as const);
  const text = printDefinition([{ names: `{ ${define} }`, from: '#o11y' }], define, {
    emitter: emitter === id ? undefined : emitter,
    version,
    metrics: Object.fromEntries(declarations),
  });
  return { path: file, id, kind: 'metrics', text };
}

export function sloFile({ slo }: Candidate): WrittenFile {
  const { service, file, objective, window, groupBy: labels, summary, burnPairs, alerting } = slo;
  const name = identifierOf(service.name);
  const { value, uses, imports } = printSli(slo, name);
  const text = printDefinition(
    [
      { names: `{ ${['defineSlo', ...uses].join(', ')} }`, from: '#o11y' },
      ...[{ names: name, from: importPath(file, service.file) }, ...imports].sort((a, b) =>
        a.from < b.from ? -1 : 1,
      ),
    ],
    layout.slo.define,
    {
      service: codeOf(name),
      objective,
      window: window as Printable,
      sli: value,
      groupBy: labels as Printable | undefined,
      summary,
      burnPairs: burnPairs as Printable | undefined,
      alerting: alerting as Printable | undefined,
    },
  );
  return { path: file, id: slo.id, kind: 'slo', text };
}

interface PrintedSli {
  readonly value: Printable;
  /** Beside `defineSlo`, from `#o11y`. */
  readonly uses: readonly string[];
  readonly imports: readonly Import[];
}

function printSli({ sli, file }: Slo, service: string): PrintedSli {
  const own = codeOf(service);
  if ('members' in sli) {
    const members = sli.members.map(({ slo, weight }) => ({ slo, weight, name: memberName(slo, service) }));
    return {
      value: callOf(
        'journey.weighted',
        members.map(({ name, weight }) => ({ slo: codeOf(name), weight })),
      ),
      uses: ['journey'],
      imports: members.map(({ slo, name }) => ({ names: name, from: importPath(file, slo.file) })),
    };
  }
  switch (sli.kind) {
    case 'http-availability': {
      const match = sli.match === undefined ? [] : [sli.match as Printable];
      return { value: callOf('http.availability', [own, ...match]), uses: ['http'], imports: [] };
    }
    case 'http-latency': {
      const match = sli.match === undefined ? [] : [sli.match as Printable];
      return { value: callOf('http.latency', [own, sli.threshold, ...match]), uses: ['http'], imports: [] };
    }
    case 'web-vital':
      return {
        value: { kind: sli.kind, service: own, vital: sli.vital, match: sli.match } as Printable,
        uses: [],
        imports: [],
      };
    default:
      return { value: sli as Printable, uses: [], imports: [] };
  }
}

/** An SLO may be called like its service. */
function memberName({ name }: Slo, service: string): string {
  const identifier = identifierOf(name);
  return identifier === service ? `${identifier}Slo` : identifier;
}
