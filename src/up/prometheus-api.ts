/** One sample of an instant query. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

interface Answer {
  readonly data: {
    readonly result: readonly {
      readonly metric: Readonly<Record<string, string>>;
      readonly value: readonly [number, string];
    }[];
  };
}

/** @see https://prometheus.io/docs/prometheus/latest/querying/api/#instant-queries */
export async function instantQuery(prometheus: string, query: string): Promise<readonly Sample[]> {
  const { data } = await getJson<Answer>(`${prometheus}/api/v1/query?query=${encodeURIComponent(query)}`);
  return data.result.map(({ metric, value }) => ({ labels: metric, value: Number(value[1]) }));
}

/** Throws where the answer is no success. */
export async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
  return (await response.json()) as T;
}
