import type { Scope } from '../queries';

export interface Scopes {
  /** The whole server. */
  readonly server: Scope;
  /** The chosen databases. */
  readonly databases: Scope;
}
