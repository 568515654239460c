import type { BoardLink, Raw } from '../../board/board';
import { recordsIn, textIn } from '../../board/json';
import type { AddressLink } from '../../model/link';

/** Links to one page; lists of dashboards by tag are made by us. */
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
