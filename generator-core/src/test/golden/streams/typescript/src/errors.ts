// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import { NotFoundError } from "./runtime/errors.js";

/** There is no such shop. */
export class UnknownShop extends NotFoundError<UnknownShopBody> {
  static readonly status = 404;
  static readonly type = "UnknownShop";

  override get name(): string {
    return "UnknownShop";
  }
}

/** The answer that stands for UnknownShop. */
export interface UnknownShopBody {
  readonly type: "UnknownShop";
  readonly detail: string;
}
