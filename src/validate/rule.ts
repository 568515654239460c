import type { Model } from '../model/model';
import type { Problem, PropertyPath } from '../problems/problem';

/** What a rule may look at besides the model. */
export interface Scope {
  /** Something that is defined is left out of the model, so that nothing can be called unknown. */
  readonly partial: boolean;
  /** All that emits metrics is in the model. @default not where it is partial */
  readonly metricsKnown?: boolean;
  /** What is left out and can be read in parts, and where in the files these stand. */
  readonly unfinished?: Pick<Model, 'alerts' | 'slos' | 'dashboards'> & {
    readonly origin: (file: string, path: PropertyPath) => PropertyPath;
    /** Keys of the definition in a file of which something is left out. */
    readonly cut: (file: string) => ReadonlySet<string | number>;
  };
}

/** A check across definitions: pure, and silent where a definition it needs is missing. */
export type Rule = (model: Model, scope: Scope) => readonly Problem[];
