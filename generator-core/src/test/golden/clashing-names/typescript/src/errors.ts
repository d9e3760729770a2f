// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import { BadRequestError } from "./runtime/errors.js";

export class Error extends BadRequestError<ErrorBody> {
  static readonly status = 400;
  static readonly type = "Error";

  override get name(): string {
    return "Error";
  }
}

/** The answer that stands for Error. */
export interface ErrorBody {
  readonly type: "Error";
  readonly detail: string;
  readonly type2: number;
}
