// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import { TooManyRequestsError } from "./runtime/errors.js";

/** An item that is looked at too often. */
export class TooOften extends TooManyRequestsError<TooOftenBody> {
  static readonly status = 429;
  static readonly type = "TooOften";

  override get name(): string {
    return "TooOften";
  }
}

/** The answer that stands for TooOften. */
export interface TooOftenBody {
  readonly type: "TooOften";
  readonly detail: string;
}
