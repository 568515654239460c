import type { IncomingHttpHeaders } from 'node:http';
import type { Logger } from 'pino';
import { continueTrace, formatTraceparent, type Trace } from './trace';

/** What travels with a request through the shop. */
export interface Context {
  readonly trace: Trace;
  /** The customer's organisation, `none` where the caller names none. */
  readonly tenant: string;
  /** Every line carries the trace and the tenant. */
  readonly log: Logger;
}

const tenantHeader = 'x-tenant';

export function readContext(headers: IncomingHttpHeaders, log: Logger): Context {
  return createContext(log, headerOf(headers, tenantHeader) ?? 'none', headerOf(headers, 'traceparent'));
}

/** Without `traceparent` a trace begins here. */
export function createContext(log: Logger, tenant: string, traceparent?: string): Context {
  const trace = continueTrace(traceparent);
  return { trace, tenant, log: log.child({ 'trace.id': trace.id, 'span.id': trace.span, tenant }) };
}

function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The headers that hand a context on to the next service. */
export function contextHeaders(context: Context): Readonly<Record<string, string>> {
  return { traceparent: formatTraceparent(context.trace), [tenantHeader]: context.tenant };
}
