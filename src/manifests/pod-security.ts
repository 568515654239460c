import type { IPodSecurityContext, ISecurityContext } from 'kubernetes-models/v1';

/** What Pod Security `restricted` asks of a pod, with the numeric user of its image, who owns the volumes too. */
export function restrictedPod(user: number): IPodSecurityContext {
  return {
    runAsNonRoot: true,
    runAsUser: user,
    runAsGroup: user,
    fsGroup: user,
    fsGroupChangePolicy: 'OnRootMismatch',
    seccompProfile: { type: 'RuntimeDefault' },
  };
}

/** What it asks of every container, init containers included. */
export const restrictedContainer: ISecurityContext = {
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
  privileged: false,
  readOnlyRootFilesystem: true,
  runAsNonRoot: true,
};

/** For images that write beside their volumes. */
export const restrictedWritableContainer: ISecurityContext = {
  ...restrictedContainer,
  readOnlyRootFilesystem: false,
};
