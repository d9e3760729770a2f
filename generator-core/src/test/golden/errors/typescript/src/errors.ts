// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import {
  ApiError,
  ConflictError,
  NotFoundError,
} from "./runtime/errors.js";
import type { Hint } from "./types.js";

export class OrderFault extends ConflictError<OrderFaultBody> {
  static readonly status = 409;
  static readonly type = "OrderFault";

  override get name(): string {
    return "OrderFault";
  }
}

/** The answer that stands for OrderFault. */
export interface OrderFaultBody {
  readonly type: "OrderFault";
  readonly detail: string;
}

export class OrderGone extends ApiError<OrderGoneBody> {
  static readonly status = 410;
  static readonly type = "OrderGone";

  override get name(): string {
    return "OrderGone";
  }
}

/** The answer that stands for OrderGone. */
export interface OrderGoneBody {
  readonly type: "OrderGone";
  readonly detail: string;
}

export class OrderNotFound extends NotFoundError<OrderNotFoundBody> {
  static readonly status = 404;
  static readonly type = "OrderNotFound";

  override get name(): string {
    return "OrderNotFound";
  }
}

/** The answer that stands for OrderNotFound. */
export interface OrderNotFoundBody {
  readonly type: "OrderNotFound";
  readonly detail: string;
  readonly orderId: number;
  readonly hints: readonly (Hint | null)[];
  readonly final: boolean;
}

/** A checked exception. */
export class Overdue extends ApiError<OverdueBody> {
  static readonly status = 402;
  static readonly type = "Overdue";

  override get name(): string {
    return "Overdue";
  }
}

/** The answer that stands for Overdue. */
export interface OverdueBody {
  readonly type: "Overdue";
  readonly detail: string;
}
