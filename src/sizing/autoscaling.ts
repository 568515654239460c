import type { ClusterEnvironment } from '../model/model';

type Stage = Pick<ClusterEnvironment, 'stage'>;

/** Whether the number of pods follows the load; in development there is one of each. */
export const isScaled = ({ stage }: Stage): boolean => stage !== 'development';

/** Up to that many times the pods that the stated load needs. */
const burst = 3;

/** Pods that an autoscaler may ask for, from those that the stated load needs. */
export const mostReplicas = (environment: Stage, replicas: number): number =>
  isScaled(environment) ? replicas * burst : replicas;
