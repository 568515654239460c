/** An error that Fastify answers with the given status. */
export function httpError(statusCode: number, message: string, cause?: unknown): Error {
  return Object.assign(new Error(message, { cause }), { statusCode });
}
