// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import { ApiError } from "./runtime/errors.js";

export class PreconditionFailed extends ApiError<PreconditionFailedBody> {
  static readonly status = 412;
  static readonly type = "PreconditionFailed";

  override get name(): string {
    return "PreconditionFailed";
  }
}

/** The answer that stands for PreconditionFailed. */
export interface PreconditionFailedBody {
  readonly type: "PreconditionFailed";
  readonly detail: string;
}
