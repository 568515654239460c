import { redactionRules, secretKeyPattern } from '../logging/redaction';
import type { Components } from './collector-config';

/**
 * Masks in spans and log records what Logstash takes out of log lines: the same table. A mask is a row of asterisks,
 * and the whole value goes where the key has the name of a secret. A `$` would have to be doubled here; the table
 * has none.
 */
export const redactionProcessor: Components = {
  redaction: {
    allow_all_keys: true,
    blocked_key_patterns: [secretKeyPattern],
    blocked_values: redactionRules.map(({ pattern }) => pattern),
    summary: 'silent',
  },
};
