import { layout } from '../model/layout';
import type { LinkedSli, Service, Slo, Team } from '../model/model';
import { formatPercent } from '../model/ratio';
import { resolveAlerts } from './alerts';
import { conventionalSli } from './conventions';
import type { ForeignSlo, Left } from './foreign';
import { nameOf, sentence } from './names';
import type { Placed } from './place';

/** An SLO as it is linked and as it is written. */
export interface Candidate {
  readonly foreign: ForeignSlo;
  readonly slo: Slo;
  readonly notes: readonly string[];
}

export function link(
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
      ...(foreign.summary === undefined ? {} : { summary: sentence(foreign.summary) }),
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
