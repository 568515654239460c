import type { KubernetesObject } from '../model/artifacts';
import type { Problem } from '../problems/problem';
import { type Finding, nameOf, problemOf, type Rule } from './finding';

const dnsLabel = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/;

const dnsSubdomain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

interface NameForm {
  readonly pattern: RegExp;
  readonly longest: number;
  readonly why: string;
}

const subdomain: NameForm = { pattern: dnsSubdomain, longest: 253, why: 'a DNS name' };
const label: NameForm = { pattern: dnsLabel, longest: 63, why: 'a DNS label' };

/** Names become names of other objects: ECK appends up to 27 characters to its own. */
const elastic: NameForm = {
  pattern: dnsLabel,
  longest: 36,
  why: 'a DNS label, to which ECK appends suffixes',
};

/**
 * Where a name must be shorter than the 253 characters of a DNS name.
 * @see https://kubernetes.io/docs/concepts/overview/working-with-objects/names/
 */
const forms: Readonly<Record<string, NameForm>> = {
  Namespace: label,
  Service: label,
  StatefulSet: { ...label, longest: 52, why: 'a DNS label, to which a hash is appended' },
  CronJob: { ...subdomain, longest: 52, why: 'a DNS name, to which a time is appended' },
  Job: label,
  Elasticsearch: elastic,
  Kibana: elastic,
  Logstash: elastic,
  Beat: elastic,
};

export const checkName: Rule = ({ kind, metadata: { name, labels = {} } }) => {
  const { pattern, longest, why } = forms[kind] ?? subdomain;
  const wrongName: Finding = {
    code: 'O11Y1703',
    message: `has a name of ${name.length} characters`,
    expected: `${why} of at most ${longest} lower-case letters, digits and hyphens`,
    fix: 'Shorten the name of the team or of the definition that it is made from.',
  };
  const wrongLabels = Object.entries(labels)
    .filter(([, value]) => value.length > 63 || !/^([A-Za-z0-9]([-_.A-Za-z0-9]*[A-Za-z0-9])?)?$/.test(value))
    .map(
      ([key, value]): Finding => ({
        code: 'O11Y1703',
        message: `has the label ${key} with the value '${value}'`,
        expected:
          'at most 63 letters, digits, hyphens, underscores and dots, beginning and ending with a letter or digit',
        fix: 'Put longer texts into an annotation.',
      }),
    );
  return [...(name.length <= longest && pattern.test(name) ? [] : [wrongName]), ...wrongLabels];
};

/** Two objects of one name: the second would overwrite the first. */
export function checkDuplicates(objects: readonly KubernetesObject[]): readonly Problem[] {
  const seen = new Set<string>();
  return objects.flatMap((object) => {
    const identity = `${object.apiVersion} ${nameOf(object)}`;
    const known = seen.has(identity);
    seen.add(identity);
    if (!known) return [];
    return [
      problemOf(object, {
        code: 'O11Y1704',
        message: 'is made twice',
        expected: 'one object of a name in a namespace',
        fix: 'Rename one of the definitions that it is made from.',
      }),
    ];
  });
}
