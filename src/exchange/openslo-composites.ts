import { Decimal } from 'decimal.js';
import { numberAt, originOf, type Source, textAt } from './documents';
import { type Foreign, type ForeignSlo, nothing } from './foreign';
import { type Objects, resolve } from './openslo-objects';
import { type Head, readTarget, targetOf } from './openslo-targets';

/**
 * In OpenSLO a composite burns as fast as its weighted objectives together: the sum of weight x error ratio / budget.
 * Here a journey burns by the weighted mean of error ratios over its own budget. The two are the same for weights of
 * weight / budget, and a budget of one over their sum.
 * @see https://github.com/OpenSLO/OpenSLO#notes-composite-slo
 */
export function readComposite(
  head: Head,
  objectives: readonly Source[],
  method: string,
  objects: Objects,
  all: readonly Source[],
): readonly Foreign[] {
  const members = objectives.map((objective, index) => {
    const reference = objective.at('indicatorRef').value;
    const existing = all.find(
      (document) => document !== head.document && document.at('spec', 'indicatorRef').value === reference,
    );
    const own = typeof reference === 'string' && existing !== undefined;
    const name = own
      ? String(existing.at('metadata', 'name').value)
      : `${head.name}-${textAt(objective.at('displayName')) ?? index + 1}`;
    const indicator = resolve(objects, 'SLI', objective.at('indicator'), objective.at('indicatorRef'));
    const read = own ? nothing : readTarget({ ...head, name }, objective, indicator, method, objects);
    for (const key of ['displayName', 'timeSliceWindow', 'op']) textAt(objective.at(key));
    const target = targetOf(objective);
    const weight = numberAt(objective.at('compositeWeight')) ?? 1;
    return { name, read, known: own || read.slos.length === 1, target, weight };
  });
  const parts = members.map(({ read }) => read);
  const weights = members.flatMap(({ target, weight, known }) =>
    known && target?.gte(0) && target.lt(1) ? [new Decimal(weight).div(new Decimal(1).minus(target))] : [],
  );
  const sum = weights.reduce((total, weight) => total.plus(weight), new Decimal(0));
  if (weights.length < members.length || weights.length < 2 || sum.lte(1)) {
    const why = 'a journey needs two members or more that can be carried, with a budget each';
    return [
      ...parts,
      { slos: [], left: [{ ...originOf(head.document), slo: head.name, what: 'the SLO', why }] },
    ];
  }
  const least = Decimal.min(...weights);
  const journey: ForeignSlo = {
    origin: originOf(head.document),
    name: head.name,
    service: head.service,
    objective: new Decimal(1).minus(new Decimal(1).div(sum)),
    window: head.window,
    sli: {
      kind: 'weighted',
      members: members.map(({ name }, index) => ({
        name,
        weight: (weights[index] ?? least).div(least).toSignificantDigits(6).toNumber(),
      })),
    },
    ...(head.summary === undefined ? {} : { summary: head.summary }),
  };
  return [...parts, { slos: [journey], left: [] }];
}
