/** One sample of an instant query. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** One series of a range query. */
export interface Series {
  readonly labels: Readonly<Record<string, string>>;
  /** Unix seconds and value. */
  readonly points: readonly (readonly [number, number])[];
}

interface Answer<Result> {
  readonly data: { readonly resultType?: string; readonly result: readonly Result[] };
}

type Point = readonly [number, string];

type Metric = Readonly<Record<string, string>>;

/** Of every request: credentials, where there are some. */
export type Headers = Readonly<Record<string, string>>;

/** @see https://prometheus.io/docs/prometheus/latest/querying/api/#instant-queries */
export async function instantQuery(
  prometheus: string,
  query: string,
  time?: number,
  headers: Headers = {},
): Promise<readonly Sample[]> {
  const asked = { query, ...(time === undefined ? {} : { time: String(time) }) };
  const url = `${prometheus}/api/v1/query?${new URLSearchParams(asked)}`;
  const { data } = await getJson<Answer<{ readonly metric: Metric; readonly value: Point }>>(url, headers);
  if (data.resultType === 'scalar') return [{ labels: {}, value: Number(data.result[1]) }];
  return data.result.map(({ metric, value }) => ({ labels: metric, value: Number(value[1]) }));
}

/** Unix seconds. */
export interface Range {
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

/** @see https://prometheus.io/docs/prometheus/latest/querying/api/#range-queries */
export async function rangeQuery(
  prometheus: string,
  query: string,
  { start, end, step }: Range,
  headers: Headers = {},
): Promise<readonly Series[]> {
  const range = { query, start: String(start), end: String(end), step: String(step) };
  const url = `${prometheus}/api/v1/query_range?${new URLSearchParams(range)}`;
  const { data } = await getJson<Answer<{ readonly metric: Metric; readonly values: readonly Point[] }>>(
    url,
    headers,
  );
  return data.result.map(({ metric, values }) => ({
    labels: metric,
    points: values.map(([time, value]) => [time, Number(value)]),
  }));
}

/** Milliseconds. */
const patience = 5_000;

/** Throws an error with one line for people where the answer is no success. */
export async function getJson<T>(url: string, headers: Headers = {}, timeout = patience): Promise<T> {
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeout) }).catch(() => {
    throw new Error(`no answer from ${new URL(url).origin}`);
  });
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}

/** The reason in the answer of a Prometheus that refuses, without the address. */
export function refusalOf({ message }: Error): string {
  const reason = /"error":("(?:[^"\\]|\\.)*")/.exec(message)?.[1];
  return reason === undefined ? message : (JSON.parse(reason) as string);
}
