import { relative } from 'node:path/posix';
import { type Definition, define } from '../model/definition';
import { groupBy } from '../model/group-by';
import { layout } from '../model/layout';
import type { LinkedSli, Model, Service, Slo, Team } from '../model/model';
import { parseDefinition } from '../model/parse';
import { formatPercent } from '../model/ratio';
import { findSecrets } from '../model/secrets';
import type { MetricDeclaration, ServiceInput, Tier } from '../model/service';
import { tiers } from '../model/service';
import type { SloInput } from '../model/slo';
import { errorsOf, type Problem, ProblemError } from '../problems/problem';
import { validate } from '../validate/validate';
import { resolveAlerts } from './alerts';
import { conventionalSli } from './conventions';
import type { Foreign, ForeignSlo, Left } from './foreign';
import { knownMetrics, missingMetrics } from './metrics';
import { callOf, codeOf, type Import, type Printable, printDefinition } from './print-definition';

/** A file that is to be written. */
export interface WrittenFile {
  /** Relative to the root of the project. */
  readonly path: string;
  readonly id: string;
  readonly kind: 'service' | 'slo';
  readonly text: string;
}

export interface Resolved {
  readonly files: readonly WrittenFile[];
  readonly left: readonly Left[];
}

/** An SLO with its place in this project. */
interface Placed {
  readonly foreign: ForeignSlo;
  readonly id: string;
  readonly service: string;
  readonly team: Team;
}

/** An SLO as it is linked and as it is written. */
interface Candidate {
  readonly foreign: ForeignSlo;
  readonly slo: Slo;
  readonly notes: readonly string[];
}

/**
 * The definitions that say what was read, each of which passes the checks together with the model. Throws a
 * {@link ProblemError} where the team of a service is not known.
 * @param team of everything that is imported; @default the owner of the service, or the label `team` or `owner`
 */
export function resolveForeign(foreign: Foreign, model: Model, team?: string): Resolved {
  const { placed, left } = place(foreign.slos, model, team);
  const services = servicesOf(placed, model);
  const emitted = knownMetrics(model.services);
  const undeclared = placed.flatMap(({ foreign: slo, id, service }) =>
    isNew(service, model) ? [] : needed(slo, id, service, missingMetrics([slo], emitted)),
  );
  const declared = placed.filter(({ id }) => !undeclared.some(({ slo }) => slo === id));
  const linked = link(declared, services);
  const sound = keepSound(linked.candidates, services, model);
  const used = services.filter(
    ({ id }) => isNew(id, model) && sound.candidates.some(({ slo }) => slo.service.id === id),
  );
  return {
    files: [...used.map(serviceFile), ...sound.candidates.map(sloFile)],
    left: [
      ...foreign.left,
      ...left,
      ...undeclared,
      ...linked.left,
      ...sound.left,
      ...sound.candidates.flatMap(({ foreign: { origin }, slo, notes }) =>
        notes.map((why) => ({ ...origin, slo: slo.id, what: 'alerts', why })),
      ),
    ],
  };
}

const isNew = (service: string, model: Model): boolean => !model.services.some(({ id }) => id === service);

/** Lower-case letters, digits and hyphens. */
function nameOf(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}

const longest = 63;

function place(
  slos: readonly ForeignSlo[],
  model: Model,
  wanted: string | undefined,
): { readonly placed: readonly Placed[]; readonly left: readonly Left[] } {
  const placed = new Map<string, Placed>();
  const left: Left[] = [];
  const problems: Problem[] = [];
  for (const foreign of slos) {
    const service = nameOf(foreign.service.name);
    const name = nameOf(foreign.name);
    const team = teamOf(foreign, service, model, wanted);
    if (team === undefined) {
      problems.push(teamless(foreign, model));
      continue;
    }
    const id = `${team.id}/${name}`;
    const refuse = (why: string): void => {
      left.push({ ...foreign.origin, slo: foreign.name, what: 'the SLO', why });
    };
    const first = placed.get(id);
    if (first !== undefined) {
      const { file, line } = first.foreign.origin;
      refuse(`${id} is the name of another one, in line ${line} of ${file}`);
    } else if (name === '' || service === '' || Math.max(name.length, service.length) > longest) {
      refuse(`names are made of 1 to ${longest} letters, digits and hyphens`);
    } else {
      placed.set(id, { foreign, id, service: `${team.id}/${service}`, team });
    }
  }
  // One problem a service is enough.
  const distinct = [...groupBy(problems, ({ message }) => message).values()].flatMap(
    ([first]) => first ?? [],
  );
  if (distinct.length > 0) throw new ProblemError(distinct);
  return { placed: [...placed.values()], left };
}

function teamOf(
  { service: { team: label } }: ForeignSlo,
  service: string,
  { teams, services }: Model,
  wanted: string | undefined,
): Team | undefined {
  const byId = (id: string): Team | undefined => teams.find((team) => team.id === id);
  if (wanted !== undefined) return byId(wanted);
  const owners = services.filter(({ name }) => name === service).map(({ owner }) => owner);
  return (
    (owners.length === 1 ? owners[0] : undefined) ?? (label === undefined ? undefined : byId(nameOf(label)))
  );
}

function teamless({ origin, service }: ForeignSlo, { teams }: Model): Problem {
  return {
    code: 'O11Y2305',
    severity: 'error',
    message: `nothing says which team owns the service '${service.name}'`,
    at: { file: origin.file, line: origin.line },
    expected: `a service of that name, or a label 'team' or 'owner' with one of ${teams.map(({ id }) => id).join(', ')}`,
    fix: 'name the team: --team <team>',
  };
}

/** The services that SLOs are about: those of the model, and new ones that declare what is measured. */
function servicesOf(placed: readonly Placed[], model: Model): readonly Service[] {
  const emitted = knownMetrics(model.services);
  return [...groupBy(placed, ({ service }) => service)].map(([id, slos]) => {
    const known = model.services.find((service) => service.id === id);
    if (known !== undefined) return known;
    const { team } = slos[0] as Placed;
    const name = id.slice(team.id.length + 1);
    const metrics = missingMetrics(
      slos.map(({ foreign }) => foreign),
      emitted,
    );
    const said = slos.map(({ foreign }) => foreign.service);
    const summary = said.find((it) => it.summary !== undefined)?.summary;
    return {
      id,
      name,
      file: `${layout.service.root}/${id}${layout.service.suffix}`,
      owner: team,
      tier: said.map(({ tier }) => tier).find(isTier) ?? 'standard',
      summary: summary === undefined ? `what ${name} does, and for whom` : onOneLine(summary),
      ...(Object.keys(metrics).length === 0 ? {} : { telemetry: { metrics } }),
      dependsOn: [],
      job: `${team.id}/${name}`,
    };
  });
}

function isTier(text: string | undefined): text is Tier {
  return (tiers as readonly (string | undefined)[]).includes(text);
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a service that exists would have to declare: its file is the team's to change. */
function needed(
  { origin }: ForeignSlo,
  slo: string,
  service: string,
  metrics: Readonly<Record<string, MetricDeclaration>>,
): readonly Left[] {
  const names = Object.keys(metrics);
  if (names.length === 0) return [];
  const declarations = names.map((name) => `${name}: ${inSource(metrics[name])}`).join(', ');
  return [
    {
      ...origin,
      slo,
      what: 'the SLO',
      why: `add to telemetry.metrics of ${service} and import again: ${declarations}`,
    },
  ];
}

function inSource(declaration: MetricDeclaration | undefined): string {
  return JSON.stringify(declaration)
    .replaceAll('"', "'")
    .replace(/'(\w+)':/g, '$1: ')
    .replaceAll(',', ', ');
}

function link(
  placed: readonly Placed[],
  services: readonly Service[],
): { readonly candidates: readonly Candidate[]; readonly left: readonly Left[] } {
  const found = new Map<string, Candidate>();
  const left: Left[] = [];
  // Members come before what is made of them.
  const ordered = [...placed].sort((a, b) => rank(a) - rank(b));
  for (const { foreign, id, service: serviceId, team } of ordered) {
    const service = services.find((candidate) => candidate.id === serviceId);
    const sli = service === undefined ? undefined : linkSli(foreign, service, team, found);
    if (service === undefined || sli === undefined) {
      left.push({ ...foreign.origin, slo: id, what: 'the SLO', why: 'one of its members is not carried' });
      continue;
    }
    const promise = {
      service,
      window: foreign.window,
      objective: formatPercent(foreign.objective.toSignificantDigits(12)) as `${number}%`,
    };
    const { input, notes } = resolveAlerts(promise, foreign.alerts);
    const slo: Slo = {
      id,
      name: id.slice(id.indexOf('/') + 1),
      file: `${layout.slo.root}/${id}${layout.slo.suffix}`,
      ...promise,
      sli,
      ...(foreign.groupBy === undefined ? {} : { groupBy: foreign.groupBy }),
      ...(foreign.summary === undefined ? {} : { summary: onOneLine(foreign.summary) }),
      ...input,
    };
    found.set(id, { foreign, slo, notes });
  }
  return { candidates: [...found.values()], left };
}

const rank = ({ foreign }: Placed): number => (foreign.sli.kind === 'weighted' ? 1 : 0);

function linkSli(
  { sli }: ForeignSlo,
  service: Service,
  team: Team,
  found: ReadonlyMap<string, Candidate>,
): LinkedSli | undefined {
  if (sli.kind === 'weighted') {
    const members = sli.members.flatMap(({ name, weight }) => {
      const member = found.get(`${team.id}/${nameOf(name)}`);
      return member === undefined ? [] : [{ slo: member.slo, weight }];
    });
    return members.length === sli.members.length ? { kind: 'weighted', members } : undefined;
  }
  const conventional = conventionalSli(sli, service);
  return conventional === undefined ? sli : ({ ...conventional, service } as LinkedSli);
}

/** Candidates without those that a check refuses, and without journeys that were made of them. */
function keepSound(
  candidates: readonly Candidate[],
  services: readonly Service[],
  model: Model,
): { readonly candidates: readonly Candidate[]; readonly left: readonly Left[] } {
  const refused = refusalsOf(candidates, services, model);
  if (refused.size === 0) return { candidates, left: [] };
  const kept = candidates.filter((candidate) => !refused.has(candidate));
  const rest = keepSound(kept, services, model);
  const left = [...refused].map(([{ foreign, slo }, why]) => ({
    ...foreign.origin,
    slo: slo.id,
    what: 'the SLO',
    why,
  }));
  return { candidates: rest.candidates, left: [...left, ...rest.left] };
}

function refusalsOf(
  candidates: readonly Candidate[],
  services: readonly Service[],
  model: Model,
): ReadonlyMap<Candidate, string> {
  const refused = new Map<Candidate, string>();
  const refuse = (candidate: Candidate | undefined, problem: Problem): void => {
    if (candidate !== undefined && !refused.has(candidate)) refused.set(candidate, reasonOf(problem));
  };
  for (const candidate of candidates) {
    const { sli } = candidate.slo;
    const lost = 'members' in sli && !sli.members.every(({ slo }) => candidates.some((it) => it.slo === slo));
    if (lost) refused.set(candidate, 'one of its members is not carried');
    for (const problem of shapeProblems(candidate)) refuse(candidate, problem);
  }
  if (refused.size > 0) return refused;
  const replaced = new Set(candidates.map(({ slo }) => slo.id));
  const whole: Model = {
    ...model,
    services: [...model.services, ...services.filter(({ id }) => isNew(id, model))],
    slos: [...model.slos.filter(({ id }) => !replaced.has(id)), ...candidates.map(({ slo }) => slo)],
  };
  for (const problem of errorsOf(validate(whole, { partial: false }))) {
    const of = candidates.find(
      ({ slo }) => problem.at?.file === slo.file || problem.message.includes(slo.id),
    );
    refuse(of, problem);
  }
  return refused;
}

const reasonOf = ({ code, message, expected }: Problem): string =>
  `${code}: ${message}; expected ${expected}`;

function shapeProblems({ slo }: Candidate): readonly Problem[] {
  const input = inputOf(slo);
  const parsed = parseDefinition('slo', define('slo', input), slo.file);
  const secrets = findSecrets(input).map(
    ({ looksLike }): Problem => ({
      code: 'O11Y1107',
      severity: 'error',
      message: `a text looks like ${looksLike}`,
      expected: 'no secret in a definition',
      fix: '',
    }),
  );
  return [...(parsed.ok ? [] : parsed.problems), ...secrets];
}

/** As `defineSlo` takes it; what is referred to is only marked. */
function inputOf({ id: _id, name: _name, file: _file, service, sli, ...input }: Slo): SloInput {
  const reference = define('service', { owner: {} } as never) as Definition<'service', ServiceInput>;
  const member = (it: Slo): SloInput => define('slo', { name: it.name } as never);
  return {
    service: reference,
    ...input,
    sli:
      'members' in sli
        ? { ...sli, members: sli.members.map(({ slo, weight }) => ({ slo: member(slo), weight })) }
        : 'service' in sli
          ? { ...sli, service: reference }
          : sli,
  } as SloInput;
}

function serviceFile({ id, file, owner, tier, summary, telemetry }: Service): WrittenFile {
  const team = identifierOf(owner.id);
  const text = printDefinition(
    [
      { names: '{ defineService }', from: '#o11y' },
      { names: team, from: importPath(file, owner.file) },
    ],
    layout.service.define,
    { owner: codeOf(team), tier, summary, telemetry: telemetry as Printable | undefined },
  );
  return { path: file, id, kind: 'service', text };
}

function sloFile({ slo }: Candidate): WrittenFile {
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
    const members = sli.members.map(({ slo, weight }) => ({ slo: codeOf(identifierOf(slo.name)), weight }));
    return {
      value: callOf('journey.weighted', members),
      uses: ['journey'],
      imports: sli.members.map(({ slo }) => ({
        names: identifierOf(slo.name),
        from: importPath(file, slo.file),
      })),
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
      return { value: { ...sli, service: own } as Printable, uses: [], imports: [] };
    default:
      return { value: sli as Printable, uses: [], imports: [] };
  }
}

function importPath(from: string, to: string): string {
  const path = relative(from.slice(0, from.lastIndexOf('/')), to).replace(/\.ts$/, '');
  return path.startsWith('.') ? path : `./${path}`;
}

/** Words that no variable can be called, and those of the import beside it. */
const reserved =
  /^(arguments|await|break|case|catch|class|const|continue|debugger|default|delete|do|else|enum|eval|export|extends|false|finally|for|function|if|implements|import|in|instanceof|interface|let|new|null|package|private|protected|public|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|with|yield|http|journey)$/;

/** `checkout-api` as a variable: `checkoutApi`. */
function identifierOf(name: string): string {
  const [first = '', ...others] = name.split('-').filter((word) => word !== '');
  const camel = [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
  if (reserved.test(camel)) return `${camel}_`;
  return /^[a-z]/.test(camel) ? camel : `_${camel}`;
}
