export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}\n`;
}

export function count(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}

export function minutes(seconds: number | undefined): string {
  return seconds === undefined ? 'never' : (seconds / 60).toFixed(1);
}

export function print(title: string, text: string): void {
  process.stdout.write(`### ${title}\n\n${text}`);
}

/** Progress, with the seconds since the start. */
export function say(line: string): void {
  process.stderr.write(`${Math.round(process.uptime())} s: ${line}\n`);
}
