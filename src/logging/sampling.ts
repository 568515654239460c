/** What is thinned before it is stored. Audit lines, warnings and errors never are. */
export interface LogSampling {
  readonly levels: readonly string[];
  /** Of these lines, at random. */
  readonly keptPercent: number;
}

export const logSampling: readonly LogSampling[] = [{ levels: ['trace', 'debug'], keptPercent: 10 }];
