import type { AlertsInput } from './alerts';
import type { DashboardInput, DashboardRow } from './dashboard';
import type { Duration } from './duration';
import type { ClusterEnvironmentInput, LocalEnvironmentInput } from './environment';
import type { MaintenanceInput } from './maintenance';
import type { MetricsInput } from './metrics';
import type { Ratio } from './ratio';
import type { ServiceInput } from './service';
import type { CalendarMonth, Matchers, ProbeModule, ProbeSli, Sli, SloInput } from './slo';
import type { TeamInput } from './team';
import type { ValuesInput } from './values';

/** What every definition has besides its content. */
export interface Identity {
  /** `<team>/<stem>`, for teams, environments and values the stem alone. */
  readonly id: string;
  /** The last part of the id. */
  readonly name: string;
  /** Relative to the root of the project. */
  readonly file: string;
}

/** A type whose references to services are linked instead of imported. */
type Linked<T> = T extends { readonly service: unknown }
  ? Omit<T, 'service'> & { readonly service: Service }
  : T;

export type Team = Identity & TeamInput;

export type Service = Identity &
  Omit<ServiceInput, 'owner' | 'dependsOn'> & {
    readonly owner: Team;
    readonly dependsOn: readonly Service[];
    /** The `job` label of its series. */
    readonly job: string;
  };

/** What one emitter emits. Its id is that of the service, where it is one. */
export type EmittedMetrics = Identity & Omit<MetricsInput, 'emitter'> & { readonly emitter: string };

type CompositeSli = Extract<Sli, { readonly members: unknown }>;

/** An SLI whose service or members are linked; weights of `all-of` are 1. */
export type LinkedSli =
  | Linked<Exclude<Sli, CompositeSli | ProbeSli>>
  | LinkedProbe
  | { readonly kind: CompositeSli['kind']; readonly members: readonly LinkedMember[] };

/** Probes, and what is asked for them where they are ours. */
export type LinkedProbe = {
  readonly kind: 'probe';
  readonly match: Matchers;
  readonly target?: {
    readonly url: string;
    readonly module: ProbeModule;
    /** The `job` label of its series, which no other probe has. */
    readonly job: string;
  };
};

export interface LinkedMember {
  readonly slo: Slo;
  readonly weight: number;
}

/** With what the tier of the service decides where the author says nothing. */
export type Slo = Identity &
  Omit<Linked<SloInput>, 'sli' | 'objective' | 'window'> & {
    readonly sli: LinkedSli;
    readonly objective: Ratio;
    readonly window: Duration | CalendarMonth;
  };

export type AlertSet = Identity & Linked<AlertsInput>;

export type Maintenance = Identity &
  Omit<MaintenanceInput, 'services'> & { readonly services: readonly Service[] };

export type Dashboard = Identity &
  Omit<Linked<DashboardInput>, 'id' | 'rows'> & { readonly rows: readonly Linked<DashboardRow>[] };

export type ChartValues = Identity & ValuesInput;

export type ClusterEnvironment = Identity & ClusterEnvironmentInput;

export type LocalEnvironment = Identity & LocalEnvironmentInput;

export type Environment = ClusterEnvironment | LocalEnvironment;

/** Everything that is defined, linked and sorted by id. Compilers read nothing else. */
export interface Model {
  readonly teams: readonly Team[];
  readonly services: readonly Service[];
  /** Of services and of other emitters that are no shipped ones. */
  readonly metrics: readonly EmittedMetrics[];
  readonly environments: readonly Environment[];
  readonly slos: readonly Slo[];
  readonly alerts: readonly AlertSet[];
  readonly maintenance: readonly Maintenance[];
  readonly dashboards: readonly Dashboard[];
  /** Dashboards by what their files export, which is what links refer to. */
  readonly linkedDashboards: ReadonlyMap<object, Dashboard>;
  readonly values: readonly ChartValues[];
  /** Text of every file below `runbooks/`, by path from the root of the project. */
  readonly runbooks: ReadonlyMap<string, string>;
}
