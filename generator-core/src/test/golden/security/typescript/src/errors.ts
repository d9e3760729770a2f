// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import { UnauthorizedError } from "./runtime/errors.js";

/** Nobody goes by that name. */
export class Unknown extends UnauthorizedError<UnknownBody> {
  static readonly status = 401;
  static readonly type = "Unknown";

  override get name(): string {
    return "Unknown";
  }
}

/** The answer that stands for Unknown. */
export interface UnknownBody {
  readonly type: "Unknown";
  readonly detail: string;
}
