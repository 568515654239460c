import type { BoardLink, Raw } from '../../board/board';
import { recordsIn, textIn } from '../../board/json';
import { isFiringAlerts } from '../../dashboards/links/firing-alerts';
import type { AddressLink } from '../../model/link';

/** Whether it leads to dashboards by their tag, or to alerts that fire: every dashboard gets such links of its team. */
export const isOfTeam = ({ url }: Pick<BoardLink, 'url'>): boolean =>
  url === undefined || isFiringAlerts(url);

/** Links to one page. */
export function linksIn(
  links: readonly Pick<BoardLink, 'title' | 'url'>[],
): readonly AddressLink[] | undefined {
  const read = links.flatMap(({ title, url }) => {
    const address = url === undefined ? '' : withoutTime(url);
    return /^(https?:\/\/|\/)\S+$/.test(address) ? [{ title: title.trim() || address, url: address }] : [];
  });
  return read.length === 0 ? undefined : read;
}

/** Links of a value, as overrides have them. */
export function dataLinksIn(value: unknown): readonly AddressLink[] | undefined {
  return linksIn(
    (Array.isArray(value) ? recordsIn(value) : []).map(({ title, url }) => ({
      title: textIn(title) ?? '',
      ...(typeof url === 'string' ? { url } : {}),
    })),
  );
}

/** What is seen of links: their title, and where they lead; the time range goes along with all of ours. */
export function seenLinks(value: unknown): readonly Raw[] {
  return (Array.isArray(value) ? recordsIn(value) : []).map(({ title, url }) => ({
    title: textIn(title)?.trim(),
    url: withoutTime(textIn(url) ?? ''),
  }));
}

const time = /(?:(\?)|&)(?:\$\{?__url_time_range\}?|from=\$\{?__from\}?&to=\$\{?__to\}?)(&|$)/;

/** Without the parameters that carry the time range. */
function withoutTime(url: string): string {
  return without(url.trim(), time);
}

/** Without what chooses a data source, of which there is one. */
export function withoutSources(url: string, names: Iterable<string>): string {
  return [...names].reduce(
    (result, name) =>
      without(result, new RegExp(String.raw`(?:(\?)|&)(?:\$\{${name}:queryparam\}|var-${name}=[^&]*)(&|$)`)),
    url,
  );
}

/** The first group says that the parameter was the first one, the second that others follow. */
function without(url: string, parameter: RegExp): string {
  return url.replace(parameter, (_, first: string | undefined, next: string) =>
    next === '&' ? (first ?? '&') : '',
  );
}
