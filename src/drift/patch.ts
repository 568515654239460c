import { createTwoFilesPatch } from 'diff';

/** In the unified format, for `git apply`; empty where both are the same. */
export function patchOf(file: string, before: string, after: string): string {
  if (before === after) return '';
  const patch = createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, undefined, undefined, {
    context: 3,
  });
  return patch.replace(/^=+\n/, '');
}
