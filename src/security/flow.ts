import type { Port } from './component';
import type { ComponentName, components } from './components';

/** Somebody who is not a component. */
export type Outsider =
  /** The API server: calls webhooks, answers everybody who watches objects. */
  | 'api-server'
  /** Pods through which a managed control plane reaches webhooks. */
  | 'konnectivity'
  /** Pods of the ingress or gateway controller. */
  | 'ingress-controller'
  /** Every pod of the cluster: what is scraped, probed, or sends telemetry. */
  | 'any-pod'
  /** Kubelets and host-network pods; their addresses are not known beforehand. */
  | 'nodes'
  /** Addresses outside the cluster. */
  | 'internet';

export type Peer = ComponentName | Outsider;

/** Who talks to whom on which ports. A flow that is not listed is denied at both ends. */
export interface Flow {
  readonly from: Peer;
  readonly to: Peer;
  /** None means every port. */
  readonly ports: readonly Port[];
  readonly why: string;
}

/** The names of the ports of a component. */
export type PortName<C extends ComponentName> = keyof (typeof components)[C]['ports'] & string;
