/** An amount of bytes as Kubernetes writes it, with a binary unit: `500Mi`, `50Gi`. */
export type Bytes = `${number}${'Ki' | 'Mi' | 'Gi' | 'Ti'}`;

const units = { Ki: 2 ** 10, Mi: 2 ** 20, Gi: 2 ** 30, Ti: 2 ** 40 } as const;

const form = /^(\d+(?:\.\d+)?)(Ki|Mi|Gi|Ti)$/;

/** Bytes, or nothing where the text is not a positive amount with a binary unit. */
export function parseBytes(text: unknown): number | undefined {
  const match = typeof text === 'string' ? form.exec(text) : null;
  if (match === null) return undefined;
  const bytes = Number(match[1]) * units[match[2] as keyof typeof units];
  return bytes > 0 ? bytes : undefined;
}

/** Bytes of an amount that is known to be one. */
export function bytes(amount: Bytes): number {
  const parsed = parseBytes(amount);
  if (parsed === undefined) throw new Error(`${amount} is not an amount of bytes`);
  return parsed;
}

/** Rounded up to whole mebibytes, in gibibytes where that is exact: `512Mi`, `50Gi`. */
export function formatBytes(amount: number): Bytes {
  const mebibytes = Math.ceil(amount / units.Mi);
  return mebibytes % 1024 === 0 ? `${mebibytes / 1024}Gi` : `${mebibytes}Mi`;
}
