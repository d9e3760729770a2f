// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  ServerError,
} from "./runtime/errors.js";
import type { Complaint } from "./types.js";

/** Something went wrong with an order. */
export class Any extends ServerError<string> {
  static readonly status = 500;

  override get name(): string {
    return "Any";
  }
}

export class InvalidRequest extends BadRequestError<readonly string[]> {
  static readonly status = 400;

  override get name(): string {
    return "InvalidRequest";
  }
}

/** The file was not there. */
export class Io extends ServerError<Complaint> {
  static readonly status = 502;

  override get name(): string {
    return "Io";
  }
}

/** It is somebody else's. */
export class NotOurs extends ForbiddenError<undefined> {
  static readonly status = 403;

  override get name(): string {
    return "NotOurs";
  }
}

/** The printer is out of paper. */
export class Paper extends ServerError<Complaint> {
  static readonly status = 507;

  override get name(): string {
    return "Paper";
  }
}

/** There is nothing left of it. */
export class SoldOut extends ConflictError<SoldOutBody> {
  static readonly status = 409;
  static readonly type = "SoldOut";

  override get name(): string {
    return "SoldOut";
  }
}

/** The answer that stands for SoldOut. */
export interface SoldOutBody {
  readonly type: "SoldOut";
  readonly detail: string;
}
