/** The processes of the shop and whom each calls. Whoever is called comes first, which is also the order of starting. */
export const topology = {
  catalogue: [],
  mailer: [],
  checkout: ['catalogue', 'mailer'],
  storefront: ['catalogue', 'checkout'],
  edge: ['storefront'],
  load: ['edge'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ServiceName = keyof typeof topology;

export const serviceNames = Object.keys(topology) as readonly ServiceName[];

/** The services that can be broken; `load` stands for the customers. */
export const breakableNames = serviceNames.filter((name) => name !== 'load');

/** The environment variable in which a service finds another one: `CATALOGUE_URL`. */
export function addressVariable(peer: string): string {
  return `${peer.toUpperCase()}_URL`;
}
