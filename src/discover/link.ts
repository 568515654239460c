import type { DashboardRow } from '../model/dashboard';
import { type Kind, kindOf } from '../model/definition';
import type {
  Dashboard,
  Identity,
  LinkedMember,
  LinkedProbe,
  LinkedSli,
  Model,
  Service,
  Slo,
  Team,
} from '../model/model';
import type { InputOf } from '../model/parse';
import type { ProbeSli } from '../model/slo';
import { defaultPeriod, tierDefaults } from '../model/tiers';
import { referencesOf } from './references';

/** A definition that has the right shape, and the object that other files import. */
export interface ParsedFile<K extends Kind = Kind> extends Identity {
  readonly kind: K;
  readonly input: InputOf[K];
  readonly value: object;
}

/**
 * Replaces imported definitions by linked ones. A definition that refers to one that could not be parsed is left
 * out: what is wrong has been reported where it is wrong.
 */
export function linkFiles(files: readonly ParsedFile[]): Omit<Model, 'runbooks'> {
  const ofKind = <K extends Kind>(kind: K): readonly ParsedFile<K>[] =>
    files.filter((file): file is ParsedFile<K> => file.kind === kind);

  const teams = new Map<object, Team>(
    ofKind('team').map((file) => [file.value, { ...file.input, ...identityOf(file) }]),
  );
  const services = linkServices(ofKind('service'), teams);

  const limits = new Set<object>(
    [...ofKind('slo'), ...ofKind('alerts')]
      .filter(({ input }) => services.has(input.service))
      .map(({ value }) => value),
  );
  const dashboards = linkDashboards(ofKind('dashboard'), services, limits);

  return {
    teams: [...teams.values()],
    services: [...services.values()],
    metrics: ofKind('metrics').map((file) => ({
      ...file.input,
      ...identityOf(file),
      emitter: file.input.emitter ?? file.id,
    })),
    environments: ofKind('environment').map((file) => ({ ...file.input, ...identityOf(file) })),
    values: ofKind('values').map((file) => ({ ...file.input, ...identityOf(file) })),
    slos: linkSlos(ofKind('slo'), services),
    alerts: ofKind('alerts').flatMap((file) => {
      const service = services.get(file.input.service);
      return service === undefined ? [] : [{ ...file.input, ...identityOf(file), service }];
    }),
    maintenance: ofKind('maintenance').flatMap((file) => {
      const linked = file.input.services.flatMap((service) => services.get(service) ?? []);
      if (linked.length < file.input.services.length) return [];
      return [{ ...file.input, ...identityOf(file), services: linked }];
    }),
    dashboards: [...dashboards.values()],
    linkedDashboards: dashboards,
  };
}

/** Depth first, so that a service is linked after those it depends on; imports cannot form a circle here. */
function linkServices(
  files: readonly ParsedFile<'service'>[],
  teams: ReadonlyMap<object, Team>,
): ReadonlyMap<object, Service> {
  const sources = new Map<object, ParsedFile<'service'>>(files.map((file) => [file.value, file]));
  const linked = new Map<object, Service>();
  const link = (definition: object): Service | undefined => {
    const known = linked.get(definition);
    if (known !== undefined) return known;
    const file = sources.get(definition);
    const owner = file === undefined ? undefined : teams.get(file.input.owner);
    if (file === undefined || owner === undefined) return undefined;
    const { dependsOn = [], ...input } = file.input;
    const service: Service = {
      ...input,
      ...identityOf(file),
      owner,
      dependsOn: dependsOn.map(link).filter((dependency) => dependency !== undefined),
      job: input.telemetry?.job ?? `${input.workload?.namespace ?? owner.id}/${file.name}`,
    };
    linked.set(definition, service);
    return service;
  };
  for (const file of files) link(file.value);
  return linked;
}

/** Depth first, so that a journey is linked after its members. */
function linkSlos(
  files: readonly ParsedFile<'slo'>[],
  services: ReadonlyMap<object, Service>,
): readonly Slo[] {
  const sources = new Map<object, ParsedFile<'slo'>>(files.map((file) => [file.value, file]));
  const linked = new Map<object, Slo>();
  const link = (definition: object): Slo | undefined => {
    const known = linked.get(definition);
    if (known !== undefined) return known;
    const file = sources.get(definition);
    const service = file === undefined ? undefined : services.get(file.input.service);
    const sli = file === undefined ? undefined : linkSli(file, services, link);
    if (file === undefined || service === undefined || sli === undefined) return undefined;
    const slo: Slo = {
      window: defaultPeriod,
      objective: tierDefaults[service.tier].objective,
      ...file.input,
      ...identityOf(file),
      service,
      sli,
    };
    linked.set(definition, slo);
    return slo;
  };
  return files.flatMap(({ value }) => link(value) ?? []);
}

function linkSli(
  { id, input: { sli } }: ParsedFile<'slo'>,
  services: ReadonlyMap<object, Service>,
  linkSlo: (definition: object) => Slo | undefined,
): LinkedSli | undefined {
  if ('members' in sli) {
    const members = sli.members.flatMap((member): readonly LinkedMember[] => {
      const slo = linkSlo(member.slo);
      return slo === undefined ? [] : [{ slo, weight: 'weight' in member ? member.weight : 1 }];
    });
    return members.length === sli.members.length ? { kind: sli.kind, members } : undefined;
  }
  if (sli.kind === 'probe') return linkProbe(id, sli);
  if (!('service' in sli)) return sli;
  const service = services.get(sli.service);
  return service === undefined ? undefined : { ...sli, service };
}

function linkProbe(slo: string, { url, module = 'http_2xx', match = {} }: ProbeSli): LinkedProbe {
  if (url === undefined) return { kind: 'probe', match };
  const job = `probe/${slo}`;
  return { kind: 'probe', match: { job }, target: { url, module, job } };
}

/** By what their files export. @param limits SLOs and alerts from which thresholds can be taken */
function linkDashboards(
  files: readonly ParsedFile<'dashboard'>[],
  services: ReadonlyMap<object, Service>,
  limits: ReadonlySet<object>,
): ReadonlyMap<object, Dashboard> {
  return new Map(
    files.flatMap(({ value, input, ...file }) => {
      const service = services.get(input.service);
      const rows = linkRows(input.rows, services);
      const drawn = referencesOf(value).filter(({ target }) => isLimit(target));
      if (service === undefined || rows === undefined) return [];
      if (drawn.some(({ target }) => !limits.has(target))) return [];
      return [[value, { ...input, ...identityOf(file), service, rows }] as const];
    }),
  );
}

function isLimit(target: object): boolean {
  const kind = kindOf(target);
  return kind === 'slo' || kind === 'alerts';
}

function linkRows(
  rows: readonly DashboardRow[],
  services: ReadonlyMap<object, Service>,
): Dashboard['rows'] | undefined {
  const linked = rows.flatMap((row): Dashboard['rows'] => {
    if (!('service' in row)) return [row];
    const service = services.get(row.service);
    return service === undefined ? [] : [{ ...row, service }];
  });
  return linked.length === rows.length ? linked : undefined;
}

function identityOf({ id, name, file }: Identity): Identity {
  return { id, name, file };
}
