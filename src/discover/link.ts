import type { DashboardRow } from '../model/dashboard';
import { type Kind, kindOf } from '../model/definition';
import type {
  AlertSet,
  ChartValues,
  Dashboard,
  EmittedMetrics,
  Environment,
  Identity,
  LinkedMember,
  LinkedProbe,
  LinkedSli,
  Maintenance,
  Model,
  Service,
  Slo,
  Team,
} from '../model/model';
import type { InputOf } from '../model/parse';
import { sameElements } from '../model/remember';
import type { ProbeSli } from '../model/slo';
import { defaultPeriod, tierDefaults } from '../model/tiers';
import { referencesOf } from './references';

/** A definition that has the right shape, and the object that other files import. */
export interface ParsedFile<K extends Kind = Kind> extends Identity {
  readonly kind: K;
  readonly input: InputOf[K];
  readonly value: object;
}

/** Everything that is defined, and what is linked by what its file exports. */
export interface Linked extends Omit<Model, 'runbooks'> {
  readonly byDefinition: ReadonlyMap<object, Identity>;
}

/** A linked definition; nothing where something that it refers to could not be parsed. */
type Link<K extends Kind, T> = (
  file: ParsedFile<K>,
  linkOther: (definition: object) => T | undefined,
) => T | undefined;

/**
 * Replaces imported definitions by linked ones. A definition that refers to one that could not be parsed is left
 * out: what is wrong has been reported where it is wrong.
 *
 * @param before what was linked last time. A file that is run again exports another object, and so does all that
 * imports it: what is linked of an object that is still exported is still right.
 */
export function linkFiles(files: readonly ParsedFile[], before?: Linked): Linked {
  const byDefinition = new Map<object, Identity>();
  const linkAll = <K extends Kind, T extends Identity>(kind: K, link: Link<K, T>): ReadonlyMap<object, T> => {
    const own = files.filter((file): file is ParsedFile<K> => file.kind === kind);
    const linked = inTurn(own, link, before?.byDefinition as ReadonlyMap<object, T> | undefined);
    for (const [definition, element] of linked) byDefinition.set(definition, element);
    return linked;
  };

  const teams = linkAll('team', (file): Team => plain(file));
  const services = linkAll<'service', Service>('service', (file, linkOther) =>
    linkService(file, teams, linkOther),
  );
  const slos = linkAll<'slo', Slo>('slo', (file, linkOther) => linkSlo(file, services, linkOther));
  const alerts = linkAll('alerts', (file): AlertSet | undefined => {
    const service = services.get(file.input.service);
    return service === undefined ? undefined : { ...plain(file), service };
  });
  const dashboards = linkAll('dashboard', (file) => linkDashboard(file, services, byDefinition));
  const metrics = linkAll(
    'metrics',
    (file): EmittedMetrics => ({
      ...plain(file),
      emitter: file.input.emitter ?? file.id,
    }),
  );
  const maintenance = linkAll('maintenance', (file): Maintenance | undefined => {
    const linked = file.input.services.flatMap((service) => services.get(service) ?? []);
    return linked.length < file.input.services.length ? undefined : { ...plain(file), services: linked };
  });

  const values = linkAll('values', (file): ChartValues => plain(file));
  const environments = linkAll('environment', (file): Environment => plain(file));
  return {
    teams: same([...teams.values()], before?.teams),
    services: same([...services.values()], before?.services),
    metrics: same([...metrics.values()], before?.metrics),
    environments: same([...environments.values()], before?.environments),
    values: same([...values.values()], before?.values),
    slos: same(
      files.flatMap(({ value }) => slos.get(value) ?? []),
      before?.slos,
    ),
    alerts: same([...alerts.values()], before?.alerts),
    maintenance: same([...maintenance.values()], before?.maintenance),
    dashboards: same([...dashboards.values()], before?.dashboards),
    linkedDashboards: dashboards,
    byDefinition,
  };
}

/** The list of last time, where it is the same: what was computed of it need not be computed again. */
function same<T>(list: readonly T[], last: readonly T[] = []): readonly T[] {
  return sameElements(list, last) ? last : list;
}

/** Depth first, so that a definition is linked after those of its kind that it needs; imports cannot form a circle here. */
function inTurn<K extends Kind, T>(
  files: readonly ParsedFile<K>[],
  link: Link<K, T>,
  before: ReadonlyMap<object, T> | undefined,
): ReadonlyMap<object, T> {
  const sources = new Map<object, ParsedFile<K>>(files.map((file) => [file.value, file]));
  const linked = new Map<object, T>();
  const linkOne = (definition: object): T | undefined => {
    const known = linked.get(definition);
    const file = sources.get(definition);
    if (known !== undefined || file === undefined) return known;
    const made = link(file, linkOne);
    if (made === undefined) return undefined;
    const element = before?.get(definition) ?? made;
    linked.set(definition, element);
    return element;
  };
  for (const { value } of files) linkOne(value);
  return linked;
}

function plain<T>({ input, id, name, file }: Identity & { readonly input: T }): T & Identity {
  return { ...input, id, name, file };
}

function linkService(
  file: ParsedFile<'service'>,
  teams: ReadonlyMap<object, Team>,
  linkOther: (definition: object) => Service | undefined,
): Service | undefined {
  const owner = teams.get(file.input.owner);
  if (owner === undefined) return undefined;
  const { dependsOn = [], ...input } = plain(file);
  return {
    ...input,
    owner,
    dependsOn: dependsOn.map(linkOther).filter((dependency) => dependency !== undefined),
    job: input.telemetry?.job ?? `${input.workload?.namespace ?? owner.id}/${file.name}`,
  };
}

function linkSlo(
  file: ParsedFile<'slo'>,
  services: ReadonlyMap<object, Service>,
  linkOther: (definition: object) => Slo | undefined,
): Slo | undefined {
  const service = services.get(file.input.service);
  const sli = linkSli(file, services, linkOther);
  if (service === undefined || sli === undefined) return undefined;
  return {
    window: defaultPeriod,
    objective: tierDefaults[service.tier].objective,
    ...plain(file),
    service,
    sli,
  };
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

/** @param linked SLOs and alerts from which thresholds can be taken, among others */
function linkDashboard(
  { value, input, ...file }: ParsedFile<'dashboard'>,
  services: ReadonlyMap<object, Service>,
  linked: ReadonlyMap<object, Identity>,
): Dashboard | undefined {
  const service = services.get(input.service);
  const rows = linkRows(input.rows, services);
  const drawn = referencesOf(value).filter(({ target }) => isLimit(target));
  if (service === undefined || rows === undefined) return undefined;
  if (drawn.some(({ target }) => !linked.has(target))) return undefined;
  return { ...plain({ ...file, input }), service, rows };
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
