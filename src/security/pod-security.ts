/**
 * What Pod Security `restricted` asks of a pod, as values of charts that leave it out. Pods whose manifests are ours
 * use `src/manifests/pod-security.ts`.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export const podSecurityValues = {
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

/** The same of a container. */
export const containerSecurityValues = {
  allowPrivilegeEscalation: false,
  privileged: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  capabilities: { drop: ['ALL'] },
} as const;
