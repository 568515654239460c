/** One sample of the text that Prometheus scrapes. */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

type Labels = Readonly<Record<string, string>>;

export interface Samples {
  /** The sum over the series with these labels; nothing where there is no such series. */
  sum(name: string, labels?: Labels): number | undefined;
  /** The values of a label, sorted, each once. */
  values(name: string, label: string): readonly string[];
  /** The names of the labels of a metric, sorted, each once. */
  labels(name: string): readonly string[];
}

const line = /^(\w+)(?:\{(.*)\})? (\S+)$/;
const pair = /(\w+)="([^"]*)"/g;

export async function scrape(url: string): Promise<Samples> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const samples = text.split('\n').flatMap((entry) => parse(entry));
  const named = (name: string): readonly Sample[] => samples.filter((sample) => sample.name === name);
  return {
    sum(name, labels = {}) {
      const wanted = Object.entries(labels);
      const found = named(name).filter((sample) =>
        wanted.every(([key, value]) => sample.labels[key] === value),
      );
      return found.length === 0 ? undefined : found.reduce((sum, sample) => sum + sample.value, 0);
    },
    values: (name, label) => unique(named(name).map((sample) => sample.labels[label] ?? '')),
    labels: (name) => unique(named(name).flatMap((sample) => Object.keys(sample.labels))),
  };
}

function parse(entry: string): readonly Sample[] {
  const [, name, labels = '', value] = line.exec(entry) ?? [];
  if (name === undefined) return [];
  const pairs = [...labels.matchAll(pair)].map(([, key = '', text = '']) => [key, text] as const);
  return [{ name, labels: Object.fromEntries(pairs), value: Number(value) }];
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
