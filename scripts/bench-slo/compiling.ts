import type { Aim } from './aims';
import type { Cost } from './compile-many';
import { type Many, measureMany } from './many';
import { count, print, say, table } from './print';

/** 2,000 SLOs: our compiler, alone and as a whole process, and sloth's. */
export async function measureCompiling(scratch: string, root: string): Promise<readonly Aim[]> {
  say('compiling 2,000 SLOs');
  const many = await measureMany(scratch, root);
  print('2,000 SLOs', textOf(many));
  const { rules, rulesAndProofs, sloth } = many;
  const proofs: Aim = {
    what: '2,000 SLOs: rules and proofs',
    wanted: '2 s and 300 MB at most',
    measured: `${rulesAndProofs.cost.clock.toFixed(2)} s, ${megabytes(rulesAndProofs.memory)} MB`,
    met: rulesAndProofs.cost.clock <= 2 && rulesAndProofs.memory <= 300e6,
  };
  if (sloth === undefined) return [proofs];
  return [
    proofs,
    {
      what: '2,000 SLOs: time of the rules against the whole of `sloth generate`',
      wanted: '0.50 at most',
      measured: (rules.cost.clock / sloth.clock).toFixed(2),
      met: rules.cost.clock <= sloth.clock / 2,
    },
  ];
}

function textOf(many: Many): string {
  const { rules, rulesAndProofs, wholeProcess, sloth } = many;
  const row = (what: string, { clock, processor }: Cost): readonly string[] => [
    what,
    `${clock.toFixed(2)} s`,
    `${processor.toFixed(2)} s`,
    sloth === undefined ? '' : (clock / sloth.clock).toFixed(2),
  ];
  const rows = [
    row('rules, compiled and rendered', rules.cost),
    row('rules and proofs, compiled and rendered', rulesAndProofs.cost),
    row('our whole process, from definitions to rule files, warm', wholeProcess),
    ...(sloth === undefined ? [] : [row('`sloth generate`, whole process', sloth)]),
  ];
  const { memoryBefore, memory, text } = rulesAndProofs;
  return `${table([`${count(rules.slos)} SLOs`, 'clock', 'processor', 'clock against sloth'], rows)}Rules are ${megabytes(rules.text)} MB of text, with proofs ${megabytes(text)} MB; their process takes ${megabytes(memoryBefore)} MB before it
compiles and ${megabytes(memory)} MB at its highest.

`;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(0);
}
