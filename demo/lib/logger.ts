import pino, { type Logger } from 'pino';

/** Of the field names, https://www.elastic.co/docs/reference/ecs; dotted, so that a line stays flat. */
const ecsVersion = '8.11.0';

/** One JSON object a line on standard output, under the names of the Elastic Common Schema. */
export function createLogger(service: string): Logger {
  return pino({
    base: { 'ecs.version': ecsVersion, 'service.name': service },
    messageKey: 'message',
    timestamp: () => `,"@timestamp":"${new Date().toISOString()}"`,
    formatters: { level: (label) => ({ 'log.level': label }) },
  });
}

export function errorFields(error: Error): Readonly<Record<string, string>> {
  return {
    'error.type': error.name,
    'error.message': error.message,
    'error.stack_trace': error.stack ?? error.message,
  };
}
