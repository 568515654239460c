import type { Problem } from '../problems/problem';
import { terraformRefuses } from './problems';

interface Failure {
  /** Of the text that Terraform prints. */
  readonly pattern: RegExp;
  readonly problem: Pick<Problem, 'code' | 'expected' | 'fix'>;
}

/** What people meet most, each with the way out; the first match counts. */
const failures: readonly Failure[] = [
  {
    pattern:
      /previously recorded in the dependency lock file|locked provider|Provider dependency changes detected|Inconsistent dependency lock file/,
    problem: {
      code: 'O11Y2105',
      expected: 'the providers and checksums in terraform-locks/',
      fix: 'Run o11y lock where the provider registry can be reached, review the change and commit it.',
    },
  },
  {
    pattern:
      /Failed to query available provider packages|Failed to install provider|Failed to resolve provider packages/,
    problem: {
      code: 'O11Y2104',
      expected: 'a provider registry that answers, or a mirror that holds this version',
      fix: 'Name a mirror in the Terraform CLI configuration: TF_CLI_CONFIG_FILE, provider_installation { filesystem_mirror { ... } }.',
    },
  },
  {
    pattern: /Error acquiring the state lock|Error locking state/,
    problem: {
      code: 'O11Y2108',
      expected: 'no other run that works on this stack',
      fix: 'Wait for the other run; if it was killed, terraform force-unlock with the id above, in the folder of the stack.',
    },
  },
  {
    pattern: /Saved plan is stale/,
    problem: {
      code: 'O11Y2107',
      expected: 'a state that nobody changed since the plan',
      fix: 'Plan again and read it again.',
    },
  },
  {
    pattern:
      /Error locating chart|Unable to locate chart|chart repository or cannot be reached|could not download chart/,
    problem: {
      code: 'O11Y2110',
      expected: 'a chart repository that answers',
      fix: "Take the charts from a mirror or a folder: `charts: { kind: 'folder', path: 'charts/mirror' }` in the environment.",
    },
  },
  {
    pattern:
      /No valid credential sources|refreshing state|loading state|requires auth|could not find default credentials|failed to refresh cached credentials|Failed to get existing workspaces/i,
    problem: {
      code: 'O11Y2113',
      expected: 'a state backend that answers, with credentials from the environment',
      fix: 'Set the credentials (AWS_*, GOOGLE_*, TF_HTTP_USERNAME and TF_HTTP_PASSWORD), or plan with --offline.',
    },
  },
  {
    pattern: /another operation \(install\/upgrade\/rollback\) is in progress/,
    problem: {
      code: 'O11Y2118',
      expected: 'releases whose last revision was finished',
      fix: "See that no other run works on it, then take the unfinished revision away: kubectl --namespace <namespace> delete secrets --selector 'owner=helm,status in (pending-install,pending-upgrade,pending-rollback)'. Plan and apply again.",
    },
  },
  {
    pattern: /\[406\] getDashboardByUidNotAcceptable/,
    problem: {
      code: 'O11Y2125',
      expected: 'a dashboard in the classic schema, which is what the provider reads',
      fix: 'Keep what was edited in it (o11y dashboard drift), delete it in Grafana, and plan again: its definition brings it back at the same address.',
    },
  },
  {
    // Before the cluster: the reason is often a connection that is refused, by an operator.
    pattern: /failed calling webhook/,
    problem: {
      code: 'O11Y2117',
      expected: 'an operator that is ready and answers the API server',
      fix: 'Look at the operators (kubectl --namespace o11y-operators get pods); when they are ready, plan and apply again.',
    },
  },
  {
    pattern: /due to atomic being set: (context deadline exceeded|timed out waiting)/,
    problem: {
      code: 'O11Y2111',
      expected: 'pods that become ready before Helm gives up',
      fix: 'Helm has put back what was; the events of what it took away stay for an hour: kubectl get events --all-namespaces --field-selector type=Warning. Mend the cause, plan and apply again.',
    },
  },
  {
    pattern:
      /Kubernetes cluster unreachable|dial tcp .*(connection refused|i\/o timeout|no such host)|no configuration has been provided/,
    problem: {
      code: 'O11Y2115',
      expected: 'an API that answers',
      fix: 'Check the kubeconfig, its context and the network, or plan with --offline.',
    },
  },
];

/** Turns what Terraform printed into a problem with a way out. */
export function explainFailure(stack: string, output: string): Problem {
  const text = firstError(output);
  const flat = output.replaceAll(/\s+/g, ' ');
  const known = failures.find(({ pattern }) => pattern.test(flat));
  return known === undefined
    ? terraformRefuses(stack, text)
    : { severity: 'error', message: `stack ${stack}: ${text}`, ...known.problem };
}

/** Title and text of the first error, on one line, without the frame and the place in generated JSON. */
export function firstError(output: string): string {
  const plain = output.replaceAll(/^[│╷╵ ]+/gm, '');
  const block = /Error: [\s\S]*?(?=\n\s*Error: |$)/.exec(plain)?.[0] ?? plain;
  const [title = '', ...rest] = block
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '' && !paragraph.startsWith('To see which modules'));
  const place =
    rest.find((paragraph) => paragraph.startsWith('with '))?.replace(/^with (\S+),.*$/, ' ($1)') ?? '';
  const text = rest.find((paragraph) => !paragraph.startsWith('with ') && !paragraph.startsWith('on '));
  return `${title.replace(/^Error: /, '')}${place}${text === undefined ? '' : `: ${text}`}`;
}
