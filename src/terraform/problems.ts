import type { Problem } from '../problems/problem';

export function terraformMissing(command: string): Problem {
  return {
    code: 'O11Y2101',
    severity: 'error',
    message: `'${command}' does not run`,
    expected: 'Terraform or OpenTofu, 1.10 or later, on PATH',
    fix: 'Install Terraform, or name the binary: TERRAFORM_BINARY_NAME=tofu.',
  };
}

export function notSynthesised(manifest: string): Problem {
  return {
    code: 'O11Y2102',
    severity: 'error',
    message: `${manifest} cannot be read`,
    expected: 'the output of a synth',
    fix: 'Run npm run synth.',
  };
}

export function stackUnknown(input: {
  readonly stack: string;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}): Problem {
  const { stack, known, nearest } = input;
  return {
    code: 'O11Y2103',
    severity: 'error',
    message: `there is no stack '${stack}'`,
    expected: known.length === 0 ? 'a stack that was synthesised' : `one of ${known.join(', ')}`,
    fix: nearest === undefined ? 'Run npm run synth.' : `Did you mean '${nearest}'?`,
  };
}

/** A release of which the cluster says nothing, or not what the provider does. */
interface DoubtfulRelease {
  readonly stack: string;
  readonly release: string;
  readonly reason: string;
}

/** Why a release that is in the state was not seen by the refresh. */
export function releaseUnseen(input: DoubtfulRelease): Problem {
  return {
    code: 'O11Y2106',
    severity: 'error',
    message: `stack ${input.stack}: the refresh lost the release ${input.release}: ${input.reason}`,
    expected: 'a cluster that answers to the credentials in use, so that the plan is true',
    fix: 'Check the kubeconfig, its context and the network, or plan with --offline, which does not refresh.',
  };
}

export function releaseGone(input: { readonly stack: string; readonly release: string }): Problem {
  return {
    code: 'O11Y2106',
    severity: 'warning',
    message: `stack ${input.stack}: the release ${input.release} is in the state and not in the cluster, which does answer`,
    expected: 'releases that only Terraform removes',
    fix: 'Somebody uninstalled it; the plan installs it again.',
  };
}

export function releaseUnremovable(input: DoubtfulRelease): Problem {
  return {
    code: 'O11Y2106',
    severity: 'error',
    message: `stack ${input.stack}: the release ${input.release} would be forgotten instead of removed: ${input.reason}`,
    expected: 'a cluster that answers to the credentials in use',
    fix: 'Check the kubeconfig, its context and the network, then apply again: nothing of the stack was touched.',
  };
}

export function releaseLeft(input: {
  readonly stack: string;
  readonly namespace: string;
  readonly name: string;
}): Problem {
  const { stack, namespace, name } = input;
  return {
    code: 'O11Y2106',
    severity: 'error',
    message: `stack ${stack}: the release ${namespace}/${name} is off the state, and the cluster has it still`,
    expected: 'no release that nobody manages',
    fix: `Remove it by hand: helm --namespace ${namespace} uninstall ${name}`,
  };
}

export function kubectlMissing(purpose: string): Problem {
  return {
    code: 'O11Y2114',
    severity: 'error',
    message: `kubectl does not run, and is needed ${purpose}`,
    expected: 'kubectl on PATH',
    fix: 'Install kubectl within one minor version of the cluster.',
  };
}

export function noSavedPlan(input: { readonly stack: string; readonly reason: string }): Problem {
  return {
    code: 'O11Y2107',
    severity: 'error',
    message: `stack ${input.stack}: ${input.reason}`,
    expected: 'a plan of exactly what was synthesised, made against the real state',
    fix: 'Run o11y plan for this environment and read it, then apply.',
  };
}

export function notReady(input: {
  readonly stack: string;
  readonly object: string;
  readonly state: string;
  readonly timeoutSeconds: number;
}): Problem {
  return {
    code: 'O11Y2111',
    severity: 'error',
    message: `stack ${input.stack}: ${input.object} is not ready within ${input.timeoutSeconds} s: ${input.state}`,
    expected: 'everything that was applied to become ready',
    fix: 'Look at its events: kubectl describe, then run o11y wait again.',
  };
}

export function terraformRefuses(stack: string, text: string): Problem {
  return {
    code: 'O11Y2109',
    severity: 'error',
    message: `stack ${stack}: ${text}`,
    expected: 'a configuration that Terraform and its providers accept',
    fix: 'Mend what the message names; the whole output is printed by terraform plan in the folder of the stack.',
  };
}

export function terraformKilled(stack: string): Problem {
  return {
    code: 'O11Y2109',
    severity: 'error',
    message: `stack ${stack}: Terraform was killed before it was done`,
    expected: 'a run that ends by itself',
    fix: 'Plan again: what is missing shows in the plan.',
  };
}

export function lifecycleEdited(input: {
  readonly stack: string;
  readonly name: string;
  readonly date: string;
}): Problem {
  const { stack, name, date } = input;
  return {
    code: 'O11Y2119',
    severity: 'warning',
    message: `stack ${stack}: somebody wrote the lifecycle ${name} at ${date}, and the plan does not show what they changed`,
    expected: 'lifecycles that only Terraform writes: its provider does not see a phase that is gone',
    fix: `Look at GET _ilm/policy/${name}. Put elasticsearch/lifecycle/${name}.json of o11y render there, then plan and apply.`,
  };
}

export function drifted(what: string): Problem {
  return {
    code: 'O11Y2116',
    severity: 'error',
    message: what,
    expected: 'what runs to be what this commit defines',
    fix: 'Plan and apply, or write what was changed by hand into the definitions.',
  };
}

export function clusterSilent(reason: string): Problem {
  return {
    code: 'O11Y2115',
    severity: 'error',
    message: `objects cannot be compared with those in the cluster: ${reason}`,
    expected: 'an API that answers',
    fix: 'Check the kubeconfig, its context and the network.',
  };
}
