import type { Row } from '../../model/dashboard';
import type { Service } from '../../model/model';
import type { Variable } from '../../model/variable';
import type { Context, Known } from '../context';

/** What a service must have for a template to show anything. */
export interface Need {
  /** In words, after 'a service'. */
  readonly expected: string;
  /** How a service gets it. */
  readonly fix: string;
  readonly met: (service: Service, known: Known) => boolean;
}

/** Rows about one service, from what users notice to what causes it. What is not known of the service is left out. */
export interface ServiceTemplateMaker {
  /** @default any service will do */
  readonly need?: Need;
  /** Variables that its queries use; the dashboard gets them. */
  readonly variables?: (service: Service) => readonly Variable[];
  readonly rows: (service: Service, context: Context) => readonly Row[];
}

/** Rows about everything that is watched. */
export interface FleetTemplateMaker {
  readonly variables?: readonly Variable[];
  readonly rows: (context: Context) => readonly Row[];
}
