// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import {
  NotFoundError,
  UnprocessableContentError,
  bodyOf,
} from "./runtime/errors.js";
import type { ShopError } from "./types.js";

/** What errors have as their body that no operation declares. */
export type ErrorBody = ShopError;

/** The body of an error that no operation declares; undefined for anything else. */
export function errorBody(error: unknown): ErrorBody | undefined {
  return bodyOf(error, true);
}

export class ItemMoved extends NotFoundError<ItemMovedBody> {
  static readonly status = 404;
  static readonly type = "ItemMoved";

  override get name(): string {
    return "ItemMoved";
  }
}

/** The answer that stands for ItemMoved. */
export interface ItemMovedBody {
  readonly type: "ItemMoved";
  readonly detail: string;
}

/**
 * No item has this number.
 *
 * Perhaps it was deleted.
 */
export class ItemNotFound extends NotFoundError<ItemNotFoundBody> {
  static readonly status = 404;
  static readonly type = "ItemNotFound";

  override get name(): string {
    return "ItemNotFound";
  }
}

/** The answer that stands for ItemNotFound. */
export interface ItemNotFoundBody {
  readonly type: "ItemNotFound";
  readonly detail: string;
  readonly itemId: number;
}

export class ItemRefused extends UnprocessableContentError<ItemRefusedBody> {
  static readonly status = 422;
  static readonly type = "ItemRefused";

  override get name(): string {
    return "ItemRefused";
  }
}

/** The answer that stands for ItemRefused. */
export interface ItemRefusedBody {
  readonly type: "ItemRefused";
  readonly detail: string;
}
