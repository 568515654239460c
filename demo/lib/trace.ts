import { randomBytes } from 'node:crypto';

/** One step of a trace, as https://www.w3.org/TR/trace-context/ defines it: lower-case hexadecimal ids. */
export interface Trace {
  /** 32 digits, the same in every service that a request reaches. */
  readonly id: string;
  /** 16 digits, new in every service. */
  readonly span: string;
}

const form = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** Goes on with the caller's trace, or begins one where the header is absent or broken. */
export function continueTrace(traceparent: string | undefined): Trace {
  const id = form.exec(traceparent ?? '')?.[1];
  return { id: id ?? randomBytes(16).toString('hex'), span: randomBytes(8).toString('hex') };
}

/** The header for calls made on behalf of this step, marked as sampled. */
export function formatTraceparent(trace: Trace): string {
  return `00-${trace.id}-${trace.span}-01`;
}
