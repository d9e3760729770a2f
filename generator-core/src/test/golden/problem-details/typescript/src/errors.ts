// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import {
  NotFoundError,
  UnprocessableContentError,
  bodyOf,
} from "./runtime/errors.js";
import type { ProblemDetails } from "./runtime/errors.js";

/** What errors have as their body. */
export type ErrorBody = ProblemDetails;

/** The body of an error; undefined for anything else. */
export function errorBody(error: unknown): ErrorBody | undefined {
  return bodyOf(error, false);
}

export class ItemMoved extends NotFoundError<ItemMovedBody> {
  static readonly status = 404;
  static readonly type = "https://shop.example/problems/ItemMoved";

  override get name(): string {
    return "ItemMoved";
  }
}

/** The answer that stands for ItemMoved. */
export interface ItemMovedBody {
  readonly type: "https://shop.example/problems/ItemMoved";
  readonly title: string;
  readonly status: 404;
  readonly detail: string;
  readonly instance?: string;
}

/**
 * No item has this number.
 *
 * Perhaps it was deleted.
 */
export class ItemNotFound extends NotFoundError<ItemNotFoundBody> {
  static readonly status = 404;
  static readonly type = "https://shop.example/problems/ItemNotFound";

  override get name(): string {
    return "ItemNotFound";
  }
}

/** The answer that stands for ItemNotFound. */
export interface ItemNotFoundBody {
  readonly type: "https://shop.example/problems/ItemNotFound";
  readonly title: string;
  readonly status: 404;
  readonly detail: string;
  readonly instance?: string;
  readonly itemId: number;
}

export class ItemRefused extends UnprocessableContentError<ItemRefusedBody> {
  static readonly status = 422;
  static readonly type = "https://shop.example/problems/ItemRefused";

  override get name(): string {
    return "ItemRefused";
  }
}

/** The answer that stands for ItemRefused. */
export interface ItemRefusedBody {
  readonly type: "https://shop.example/problems/ItemRefused";
  readonly title: string;
  readonly status: 422;
  readonly detail: string;
  readonly instance?: string;
}
