/** An answer that is no success. */
export interface ErrorAnswer<Body = unknown> {
  readonly operationId: string;
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  readonly cause?: unknown;
}

/** The class of an error that an operation declares; answers are matched by status and `type`. */
export interface DeclaredError {
  new (answer: ErrorAnswer<never>): ApiError;
  readonly status: number;
  /** What the body says in `type`; an error without one is known by its status alone. */
  readonly type?: string;
}

/** The server answered, but not with success. */
export class ApiError<Body = unknown> extends Error {
  /** The operation that was called, as the OpenAPI document names it. */
  readonly operationId: string;
  readonly status: number;
  readonly headers: Headers;
  /** The answer's JSON, or its text when it is not JSON; undefined when it is empty. */
  readonly body: Body;

  constructor(answer: ErrorAnswer<Body>) {
    super(messageOf(answer), "cause" in answer ? { cause: answer.cause } : undefined);
    this.operationId = answer.operationId;
    this.status = answer.status;
    this.headers = answer.headers;
    this.body = answer.body;
  }

  override get name(): string {
    return "ApiError";
  }

  /** The `x-request-id` of the answer. */
  get requestId(): string | undefined {
    return this.headers.get("x-request-id") ?? undefined;
  }
}

/** 400. */
export class BadRequestError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "BadRequestError";
  }
}

/** 401. */
export class UnauthorizedError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "UnauthorizedError";
  }
}

/** 403. */
export class ForbiddenError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "ForbiddenError";
  }
}

/** 404. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "NotFoundError";
  }
}

/** 409. */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "ConflictError";
  }
}

/** 422. */
export class UnprocessableContentError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "UnprocessableContentError";
  }
}

/** 429: the caller should slow down. */
export class TooManyRequestsError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "TooManyRequestsError";
  }

  /** In how many seconds the server takes such a request again; undefined if it does not say. */
  get retryAfter(): number | undefined {
    const seconds = this.headers.get("retry-after") ?? "";
    return /^[0-9]+$/.test(seconds) ? Number(seconds) : undefined;
  }
}

/** 500 and above. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  override get name(): string {
    return "ServerError";
  }
}

/** Something that is wrong with a request. */
export interface ValidationFault {
  /** What kind of fault, for programs: `missing`. */
  readonly type: string;
  /** Where: `["body", "tags", 0]`. */
  readonly loc: readonly (string | number)[];
  /** What, for people. */
  readonly msg: string;
  /** The value that was sent. */
  readonly input?: unknown;
  /** The limits that it misses. */
  readonly ctx?: Readonly<Record<string, unknown>>;
}

/** The body of a {@link ValidationError}. */
export interface ValidationErrorBody {
  readonly detail: readonly ValidationFault[];
}

/** The body of an error of a server that answers with problem details (RFC 9457). */
export interface ProblemDetails {
  /** Which problem it is; `about:blank` says no more than the status. */
  readonly type: string;
  /** What the type means, whatever the occasion. */
  readonly title: string;
  readonly status: number;
  /** What happened this time. */
  readonly detail?: string;
  /** The path that was asked for. */
  readonly instance?: string;
  /** Everything that is wrong with a request that does not keep the contract. */
  readonly errors?: readonly ValidationFault[];
  /** What the server's log calls the request, if it crashed. */
  readonly requestId?: string;
}

/** 422: the request does not keep the contract. */
export class ValidationError<Body = ValidationErrorBody> extends UnprocessableContentError<Body> {
  override get name(): string {
    return "ValidationError";
  }

  /** Every fault of the request. */
  get detail(): readonly ValidationFault[] {
    return faultsOf(this.body) ?? [];
  }
}

/** No complete answer came; `cause` says why. */
export class ConnectionError extends Error {
  /** The operation that was called, as the OpenAPI document names it. */
  readonly operationId: string;

  constructor(operationId: string, message: string, options?: { readonly cause: unknown }) {
    super(`${operationId}: ${message}`, options);
    this.operationId = operationId;
  }

  override get name(): string {
    return "ConnectionError";
  }
}

/** No complete answer came in time. */
export class TimeoutError extends ConnectionError {
  override get name(): string {
    return "TimeoutError";
  }
}

/** The answer began, but broke off before its end; everything that came before has been delivered. */
export class StreamCutError extends ConnectionError {
  override get name(): string {
    return "StreamCutError";
  }
}

/** The error that an answer stands for: a declared one, or else that of its status. */
export function errorOf(
  answer: ErrorAnswer,
  declaredErrors: readonly DeclaredError[] = [],
): ApiError {
  const type = property(answer.body, "type");
  const candidates = declaredErrors.filter((it) => it.status === answer.status);
  const Declared =
    candidates.find((it) => it.type !== undefined && it.type === type) ??
    candidates.find((it) => it.type === undefined && answer.cause === undefined);
  if (Declared !== undefined) {
    return new Declared(answer as ErrorAnswer<never>);
  }
  if (answer.status === 422 && faultsOf(answer.body) !== undefined) {
    return new ValidationError(answer as ErrorAnswer<ValidationErrorBody>);
  }
  return new (classOf(answer.status))(answer);
}

/** The body of an error that has the form of all errors, which is for the caller to name. */
export function bodyOf<Body>(error: unknown, undeclaredOnly: boolean): Body | undefined {
  if (!(error instanceof ApiError) || (undeclaredOnly && "status" in error.constructor)) {
    return undefined;
  }
  const body: unknown = error.body;
  return typeof body === "object" && body !== null ? (body as Body) : undefined;
}

/** The faults that a body lists: under `detail`, or under `errors` of a problem. */
function faultsOf(body: unknown): readonly ValidationFault[] | undefined {
  for (const list of [property(body, "detail"), property(body, "errors")]) {
    if (Array.isArray(list)) {
      return list as ValidationFault[];
    }
  }
  return undefined;
}

function classOf(status: number): typeof ApiError {
  switch (status) {
    case 400:
      return BadRequestError;
    case 401:
      return UnauthorizedError;
    case 403:
      return ForbiddenError;
    case 404:
      return NotFoundError;
    case 409:
      return ConflictError;
    case 422:
      return UnprocessableContentError;
    case 429:
      return TooManyRequestsError;
    default:
      return status >= 500 ? ServerError : ApiError;
  }
}

/** `404 ItemNotFound: No item has the number 7`: status, type and what the server says. */
function messageOf(answer: ErrorAnswer): string {
  const type = property(answer.body, "type");
  const detail =
    faultsOf(answer.body) ??
    property(answer.body, "detail") ??
    (typeof type === "string" ? property(answer.body, "title") : undefined) ??
    answer.body;
  const name = typeof type === "string" ? (type.split("/").at(-1) ?? type) : "about:blank";
  const title = name === "about:blank" ? `${answer.status}` : `${answer.status} ${name}`;
  const what = answer.cause === undefined ? title : `${title} without JSON`;
  const text = Array.isArray(detail) ? detail.map(faultOf).join("; ") : textOf(detail);
  return (text === "" ? what : `${what}: ${text}`).slice(0, 1000);
}

/** `body.tags.0: Field required`, when it is a fault as our servers list them. */
function faultOf(fault: unknown): string {
  const loc = property(fault, "loc");
  const msg = property(fault, "msg");
  return Array.isArray(loc) ? `${loc.join(".")}: ${textOf(msg)}` : textOf(fault);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
