import { Decimal } from 'decimal.js';
import { numberAt, originOf, type Source, textAt } from './documents';
import type { Foreign, ForeignSlo } from './foreign';
import { readIndicator } from './openslo-indicators';
import type { Objects } from './openslo-objects';

export interface Head {
  readonly document: Source;
  readonly name: string;
  readonly service: ForeignSlo['service'];
  readonly window: ForeignSlo['window'];
  readonly summary?: string;
}

/** One target and what it is about. */
export function readTarget(
  head: Head,
  objective: Source,
  indicator: Source | undefined,
  method: string,
  objects: Objects,
): Foreign {
  const refused = (why: string): Foreign => ({
    slos: [],
    left: [{ ...originOf(objective), slo: head.name, what: 'the SLO', why }],
  });
  const target = targetOf(objective);
  if (target === undefined) return refused('it has no target');
  if (indicator === undefined) return refused('it has no indicator');
  textAt(objective.at('displayName'));
  for (const path of [
    ['metadata', 'name'],
    ['metadata', 'displayName'],
    ['spec', 'description'],
  ]) {
    if (indicator.value !== undefined) textAt(indicator.at(...path));
  }
  const sli = readIndicator(indicator, objective, method, objects);
  if ('refused' in sli) return refused(sli.refused);
  return {
    slos: [
      {
        origin: originOf(head.document),
        name: head.name,
        service: head.service,
        objective: target,
        window: head.window,
        sli: sli.sli,
        ...(sli.groupBy === undefined ? {} : { groupBy: sli.groupBy }),
        ...(head.summary === undefined ? {} : { summary: head.summary }),
      },
    ],
    left: sli.notes.map((why) => ({ ...originOf(indicator), slo: head.name, what: 'indicator', why })),
  };
}

export function targetOf(objective: Source): Decimal | undefined {
  const [share, percent] = [numberAt(objective.at('target')), numberAt(objective.at('targetPercent'))];
  if (share !== undefined) return new Decimal(share);
  return percent === undefined ? undefined : new Decimal(percent).div(100);
}
