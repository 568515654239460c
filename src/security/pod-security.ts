/**
 * What Pod Security `restricted` asks of a pod beyond what charts set by default.
 * @see https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export const restrictedPod = {
  runAsNonRoot: true,
  seccompProfile: { type: 'RuntimeDefault' },
} as const;

/** The same with the numeric user of an image, who owns the volumes. */
export const restrictedPodAs = (user: number) =>
  ({
    ...restrictedPod,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    fsGroupChangePolicy: 'OnRootMismatch',
  }) as const;

/** What `restricted` asks of every container, init containers included. */
export const restrictedContainer = {
  allowPrivilegeEscalation: false,
  privileged: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
  capabilities: { drop: ['ALL'] },
};

/** For images that write beside their volumes. */
export const writableContainer = { ...restrictedContainer, readOnlyRootFilesystem: false };
