// Generated from shop by Jetwright; do not edit.
// Change the Java exceptions, then run mvn generate-sources.
import {
  BadRequestError,
  ConflictError,
  ForbiddenError,
  ServerError,
} from "./runtime/errors.js";

/** Something went wrong with an order. */
export class Exception extends ServerError<ExceptionBody> {
  static readonly status = 500;
  static readonly type = "Exception";

  override get name(): string {
    return "Exception";
  }
}

/** The answer that stands for Exception. */
export interface ExceptionBody {
  readonly type: "Exception";
  readonly detail: string;
}

/** The file was not there. */
export class IOException extends ServerError<IOExceptionBody> {
  static readonly status = 502;
  static readonly type = "IOException";

  override get name(): string {
    return "IOException";
  }
}

/** The answer that stands for IOException. */
export interface IOExceptionBody {
  readonly type: "IOException";
  readonly detail: string;
}

export class InvalidRequest extends BadRequestError<InvalidRequestBody> {
  static readonly status = 400;
  static readonly type = "InvalidRequest";

  override get name(): string {
    return "InvalidRequest";
  }
}

/** The answer that stands for InvalidRequest. */
export interface InvalidRequestBody {
  readonly type: "InvalidRequest";
  readonly detail: string;
}

/** It is somebody else's. */
export class NotOurs extends ForbiddenError<NotOursBody> {
  static readonly status = 403;
  static readonly type = "NotOurs";

  override get name(): string {
    return "NotOurs";
  }
}

/** The answer that stands for NotOurs. */
export interface NotOursBody {
  readonly type: "NotOurs";
  readonly detail: string;
}

/** The printer is out of paper. */
export class OrdersIOException extends ServerError<OrdersIOExceptionBody> {
  static readonly status = 507;
  static readonly type = "OrdersIOException";

  override get name(): string {
    return "OrdersIOException";
  }
}

/** The answer that stands for OrdersIOException. */
export interface OrdersIOExceptionBody {
  readonly type: "OrdersIOException";
  readonly detail: string;
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
