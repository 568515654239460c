/**
 * The part of `terraform show -json <plan>` that is read here.
 * @see https://developer.hashicorp.com/terraform/internals/json-format#plan-representation
 */
export interface PlanJson {
  readonly resource_changes?: readonly PlannedChange[];
  /** What the refresh found different from the state; a resource that it did not find is a `delete`. */
  readonly resource_drift?: readonly PlannedChange[];
}

export type Attributes = Readonly<Record<string, unknown>>;

export interface PlannedChange {
  readonly address: string;
  readonly mode: 'managed' | 'data';
  readonly type: string;
  readonly change: {
    readonly actions: readonly ('no-op' | 'create' | 'read' | 'update' | 'delete' | 'forget')[];
    readonly before: Attributes | null;
    readonly after: Attributes | null;
    /** `true` at what is known after the apply only. */
    readonly after_unknown?: Attributes | boolean;
    /** `true` at what must not be printed. */
    readonly before_sensitive?: Attributes | boolean;
    readonly after_sensitive?: Attributes | boolean;
  };
}
