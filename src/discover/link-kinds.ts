import type { DashboardRow } from '../model/dashboard';
import { type Kind, kindOf } from '../model/definition';
import type {
  AlertSet,
  Dashboard,
  EmittedMetrics,
  Identity,
  LinkedMember,
  LinkedProbe,
  LinkedSli,
  Maintenance,
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

/** With nothing but its own data. */
export function plain<T>({ input, id, name, file }: Identity & { readonly input: T }): T & Identity {
  return { ...input, id, name, file };
}

export function linkService(
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

export function linkSlo(
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

export function linkAlerts(
  file: ParsedFile<'alerts'>,
  services: ReadonlyMap<object, Service>,
): AlertSet | undefined {
  const service = services.get(file.input.service);
  return service === undefined ? undefined : { ...plain(file), service };
}

export function linkMetrics(file: ParsedFile<'metrics'>): EmittedMetrics {
  return { ...plain(file), emitter: file.input.emitter ?? file.id };
}

export function linkMaintenance(
  file: ParsedFile<'maintenance'>,
  services: ReadonlyMap<object, Service>,
): Maintenance | undefined {
  const linked = file.input.services.flatMap((service) => services.get(service) ?? []);
  return linked.length < file.input.services.length ? undefined : { ...plain(file), services: linked };
}

/** @param linked SLOs and alerts from which thresholds can be taken, among others */
export function linkDashboard(
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
