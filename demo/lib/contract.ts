/** What the services of the shop say to each other. Money is in euros. */

export const plans = ['free', 'plus', 'business'] as const;

/** The class of a customer. */
export type Plan = (typeof plans)[number];

export interface Product {
  readonly id: string;
  readonly name: string;
  readonly euros: number;
}

export interface Order {
  readonly id: string;
  readonly product: string;
  readonly plan: Plan;
  readonly euros: number;
}

export interface Payment {
  readonly product: string;
  readonly plan: Plan;
}

export interface MailJob {
  readonly order: string;
}
