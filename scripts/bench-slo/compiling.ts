import type { Aim } from './aims';
import type { Cost } from './compile-many';
import { type Many, measureMany } from './many';
import { count, print, say, table } from './print';

/** 2,000 SLOs: our compiler, alone and as a whole process, and sloth's. */
export async function measureCompiling(scratch: string, root: string): Promise<readonly Aim[]> {
  say('compiling 2,000 SLOs');
  const many = await measureMany(scratch, root);
  print('2,000 SLOs', textOf(many));
  const { rules, rulesAndProofs, memory, sloth } = many;
  const proofs: Aim = {
    what: '2,000 SLOs: rules and proofs',
    wanted: '2 s and 300 MB at most',
    measured: `${rulesAndProofs.clock.toFixed(2)} s, ${megabytes(memory)} MB`,
    met: rulesAndProofs.clock <= 2 && memory <= 300e6,
  };
  if (sloth === undefined) return [proofs];
  return [
    proofs,
    {
      what: '2,000 SLOs: time of the rules against the whole of `sloth generate`',
      wanted: '0.50 at most',
      measured: (rules.clock / sloth.clock).toFixed(2),
      met: rules.clock <= sloth.clock / 2,
    },
  ];
}

function textOf(many: Many): string {
  const { rules, rulesAndProofs, rendering, memoryBefore, memory, text, wholeProcess, sloth } = many;
  const row = (what: string, { clock, processor }: Cost): readonly string[] => [
    what,
    `${clock.toFixed(2)} s`,
    `${processor.toFixed(2)} s`,
    sloth === undefined ? '' : (clock / sloth.clock).toFixed(2),
  ];
  const rows = [
    row('rules, compiled and rendered', rules),
    row('rules and proofs, compiled and rendered', rulesAndProofs),
    row('our whole process, from definitions to rule files, warm', wholeProcess),
    ...(sloth === undefined ? [] : [row('`sloth generate`, whole process', sloth)]),
  ];
  return `${table([`${count(many.slos)} SLOs`, 'clock', 'processor', 'clock against sloth'], rows)}Printing the text takes ${(rendering * 100).toFixed(0)} % of the time of the rules. Rules and proofs are ${megabytes(text)} MB of
text; their process takes ${megabytes(memoryBefore)} MB before it compiles and ${megabytes(memory)} MB at its highest.

`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
