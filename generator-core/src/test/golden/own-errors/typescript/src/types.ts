// Generated from shop by Jetwright; do not edit.
// Change the Java types, then run mvn generate-sources.

export interface RequestFault {
  readonly type: string;
  readonly loc: readonly unknown[];
  readonly msg: string;
  readonly input?: unknown | null;
  readonly ctx: Readonly<Record<string, unknown>>;
}

export interface Item {
  readonly name: string;
}

/** Every error that no operation declares. */
export interface ShopError {
  readonly code: number;
  readonly message: string;
  readonly faults: readonly RequestFault[];
  readonly requestId?: string | null;
}
