import type { Family } from '../../exposition/families';
import { eachOf } from './each-of';
import { familiesOf, type LiveFamily } from './live-families';
import type { LivePrometheus } from './live-prometheus';

/** What a Prometheus has of a job as families, like those of a scrape. One question for each series and label. */
export async function readFamilies(
  live: LivePrometheus,
  job: string | undefined,
): Promise<readonly Family[]> {
  const selector = job === undefined ? undefined : `{job=${JSON.stringify(job)}}`;
  const [names, metadata] = await Promise.all([live.names(selector), live.metadata()]);
  const own = names.filter((name) => !name.includes(':'));
  const samples = new Map<string, Promise<readonly string[]>>();
  const valuesOf = (label: string): Promise<readonly string[]> => {
    const asked = samples.get(label) ?? live.values(label, selector);
    samples.set(label, asked);
    return asked;
  };
  return eachOf(familiesOf(own, metadata), async (family) => {
    const pick = (name: string): string => `${name}${selector ?? ''}`;
    const labels = new Set(
      (await eachOf(family.series, (name) => live.labels(selectorOf(name, selector)))).flat(),
    );
    for (const inner of ['__name__', 'le', 'quantile']) labels.delete(inner);
    const bucket = `${family.name}_bucket`;
    const bounds = family.series.includes(bucket) ? await live.values('le', pick(bucket)) : [];
    const { help = '', unit = '' } = family.metadata ?? {};
    return {
      name: family.name,
      type: family.type ?? 'untyped',
      ...(help === '' ? {} : { help }),
      ...(unit === '' ? {} : { unit }),
      labels: new Map(
        await eachOf([...labels], async (label) => [label, (await valuesOf(label)).slice(0, 8)] as const),
      ),
      bounds: bounds.map((bound) => Number(bound.replace('+Inf', 'Infinity'))).sort((a, b) => a - b),
      series: new Set(family.series),
      ...nativeOf(family),
    };
  });
}

/** A series of the name of a histogram itself holds native ones. */
function nativeOf({ name, type, series }: LiveFamily): Pick<Family, 'native'> {
  if (type !== 'histogram' || !series.includes(name)) return {};
  return { native: series.includes(`${name}_bucket`) ? 'also' : 'only' };
}

/** A name that is no classic one stands in the braces. */
function selectorOf(name: string, selector = '{}'): string {
  const inner = selector.slice(1, -1);
  return `{__name__=${JSON.stringify(name)}${inner === '' ? '' : `,${inner}`}}`;
}
