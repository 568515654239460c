import { type Definition, define } from '../model/definition';
import type { Model, Slo } from '../model/model';
import { parseDefinition } from '../model/parse';
import { findSecrets } from '../model/secrets';
import type { ServiceInput } from '../model/service';
import type { SloInput } from '../model/slo';
import { errorsOf, type Problem } from '../problems/problem';
import { validate } from '../validate/validate';
import type { Candidate } from './candidates';
import type { Left } from './foreign';

/**
 * Candidates without those that a check refuses, and without journeys that were made of them.
 * @param model with the services that come with the candidates, and with what those emit
 */
export function keepSound(
  candidates: readonly Candidate[],
  model: Model,
): { readonly candidates: readonly Candidate[]; readonly left: readonly Left[] } {
  const refused = refusalsOf(candidates, model);
  if (refused.size === 0) return { candidates, left: [] };
  const kept = candidates.filter((candidate) => !refused.has(candidate));
  const rest = keepSound(kept, model);
  const left = [...refused].map(([{ foreign, slo }, why]) => ({
    ...foreign.origin,
    slo: slo.id,
    what: 'the SLO',
    why,
  }));
  return { candidates: rest.candidates, left: [...left, ...rest.left] };
}

function refusalsOf(candidates: readonly Candidate[], model: Model): ReadonlyMap<Candidate, string> {
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
