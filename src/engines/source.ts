import type { EngineName, OnStep } from './engine';

export interface SourceRequest {
  readonly enginesDir: string;
  /** What no place had. A source may bring more than that. */
  readonly missing: readonly EngineName[];
  readonly onStep: OnStep;
}

/** One way to fill the engines folder. It leaves complete programs in `bin/`, or throws and leaves nothing. */
export interface Source {
  /** For lines and messages: `Debian packages`. */
  readonly label: string;
  readonly fill: (request: SourceRequest) => Promise<void>;
}

/** Why a source cannot help on this machine: an expected outcome, after which the next source is tried. */
export class SourceUnavailable extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'SourceUnavailable';
  }
}
