import { ProblemError } from '../problems/problem';

/** Something answered that is no Prometheus, or nothing. */
export function noPrometheus(url: string, { message }: Error): ProblemError {
  return new ProblemError([
    {
      code: 'O11Y2232',
      severity: 'error',
      message: `${url} does not answer as Prometheus: ${message.split('\n')[0]?.slice(0, 200)}`,
      expected: 'an address below which /api/v1/query is found',
      fix: / answers 40[13]:/.test(message)
        ? 'set O11Y_PROMETHEUS_TOKEN, or O11Y_PROMETHEUS_USERNAME and O11Y_PROMETHEUS_PASSWORD'
        : 'look at the address, and whether it can be reached from here',
    },
  ]);
}
