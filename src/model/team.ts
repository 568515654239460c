import { z } from 'zod';
import type { Definition } from './definition';
import { type Receiver, receiverSchema } from './receiver';
import { pattern, text } from './schema';

/** How much an alert asks of people: a page wakes somebody, a ticket waits for office hours. */
export const severities = ['page', 'ticket'] as const;

export type Severity = (typeof severities)[number];

/** `services/<team>/<team>.team.ts`: who owns things and how they are reached. */
export interface TeamInput {
  /** As people say it. */
  readonly displayName: string;
  /** Where alerts of each severity go. */
  readonly receivers: Readonly<Record<Severity, Receiver>>;
  /** Code owners, as GitLab and GitHub write them: `@shop-team`. */
  readonly codeOwners: readonly string[];
}

export type TeamDefinition = Definition<'team', TeamInput>;

export const teamSchema = z.strictObject({
  displayName: text,
  receivers: z.strictObject({ page: receiverSchema, ticket: receiverSchema }),
  codeOwners: z.array(pattern(/^@\S+$/, 'a code owner', '@shop-team')).min(1),
}) satisfies z.ZodType<TeamInput>;
