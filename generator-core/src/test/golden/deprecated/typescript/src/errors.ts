// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import { ApiError } from "./runtime/errors.js";

/** Something old went wrong. */
export class OldFault extends ApiError<OldFaultBody> {
  static readonly status = 410;
  static readonly type = "OldFault";

  override get name(): string {
    return "OldFault";
  }
}

/** The answer that stands for OldFault. */
export interface OldFaultBody {
  readonly type: "OldFault";
  readonly detail: string;
  /**
   * @deprecated
   */
  readonly number: number;
}
