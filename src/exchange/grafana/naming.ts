import type { BoardPanel } from '../../board/board';
import { textIn } from '../../board/json';
import { sentence } from '../names';

/** What a metric is, by its name; nothing where it is unknown. */
export type Meaning = (metric: string) => string | undefined;

/** Titles that tell what bears them apart: a second one of the same name gets a number. */
export function distinct(titles: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    let name = title;
    for (let number = 2; taken.has(name); number++) name = `${title} (${number})`;
    taken.add(name);
    return name;
  });
}

/** The title of a panel, or what it may be called. */
export function titleOf(panel: BoardPanel): string {
  const title = sentence(panel.title);
  if (title !== '') return title;
  if (panel.type === 'text') return firstWords(textIn(panel.options['content']) ?? '') || 'Note';
  const [target] = panel.targets;
  return metricsIn(target?.expr ?? '')[0] ?? sentence(target?.legend ?? '') ?? 'Panel';
}

/** Without markup. */
function firstWords(text: string): string {
  const plain = sentence(text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[#*_`>[\]]|\(https?:[^)]*\)/g, ' '));
  return plain.length <= 40 ? plain : plain.slice(0, 40).replace(/\s+\S*$/, '');
}

/** What a panel says of itself, else what its first metric means, else its title as a sentence. */
export function descriptionOf(panel: BoardPanel, title: string, meaning: Meaning): string {
  const said = panel.description?.trim();
  if (said) return said;
  const [help] = metricsIn(panel.targets[0]?.expr ?? '').flatMap((metric) => meaning(metric) ?? []);
  return asSentence(help ?? title);
}

function asSentence(text: string): string {
  const words = sentence(text);
  return /[.!?:]$/.test(words) ? words : `${words}.`;
}

/** Names in front of a selector, and those that stand alone. */
function metricsIn(expr: string): readonly string[] {
  return [...expr.matchAll(/\b([a-zA-Z_:][\w:]*_[\w:]*)\b(?=\s*[{[)]|\s*$)/g)].map(([, name = '']) => name);
}
