// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import { NotFoundError } from "./runtime/errors.js";

/** There is no such item. */
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
}
