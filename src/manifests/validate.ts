import type { KubernetesObject } from '../model/artifacts';
import type { Problem } from '../problems/problem';
import { elasticRules } from './elastic-rules';
import { problemOf, type Rule } from './finding';
import { gatewayRules } from './gateway-rules';
import { loadValidator, type Validator } from './models';
import { checkDuplicates, checkName } from './name-rules';
import { checkPods } from './pod-rules';
import { prometheusRules } from './prometheus-rules';

const rulesByKind: Readonly<Record<string, readonly Rule[]>> = {
  ...elasticRules,
  ...prometheusRules,
  ...gatewayRules,
};

function checkRules(object: KubernetesObject): readonly Problem[] {
  const rules = [checkName, checkPods, ...(rulesByKind[object.kind] ?? [])];
  return rules.flatMap((rule) => rule(object)).map((finding) => problemOf(object, finding));
}

function checkSchema(object: KubernetesObject, validator: Validator | undefined): readonly Problem[] {
  if (validator === undefined) {
    return [
      problemOf(object, {
        code: 'O11Y1702',
        message: `has the unknown type ${object.apiVersion} ${object.kind}`,
        expected: 'a kind that Kubernetes or one of the pinned operators serves',
        fix: 'Compare it with `kubectl api-resources`, or add its package to src/manifests/models.ts.',
      }),
    ];
  }
  return validator(object).map(({ path, message }) =>
    problemOf(object, {
      code: 'O11Y1701',
      message: `${path === '' ? 'as a whole' : `at ${path.slice(1).replaceAll('/', '.')}`} ${message}`,
      expected: `what the schema of ${object.apiVersion} ${object.kind} says`,
      fix: 'Compare it with `kubectl explain`; where a compiler made it, this is a mistake of ours.',
    }),
  );
}

/** One after the other: they share most of their modules, and a loader that is asked at once may link them twice. */
async function loadValidators(
  objects: readonly KubernetesObject[],
): Promise<ReadonlyMap<string, Validator | undefined>> {
  const validators = new Map<string, Validator | undefined>();
  for (const { apiVersion, kind } of objects) {
    const type = `${apiVersion} ${kind}`;
    if (!validators.has(type)) validators.set(type, await loadValidator(apiVersion, kind));
  }
  return validators;
}

/**
 * What Kubernetes would refuse, or worse, would accept although it is wrong: every object against the schema of its
 * kind, against our own rules, and against the others.
 */
export async function validateObjects(objects: readonly KubernetesObject[]): Promise<readonly Problem[]> {
  const validators = await loadValidators(objects);
  return [
    ...objects.flatMap((object) => [
      ...checkSchema(object, validators.get(`${object.apiVersion} ${object.kind}`)),
      ...checkRules(object),
    ]),
    ...checkDuplicates(objects),
  ];
}
