// Generated from shop by Jetwright; do not edit.
// Change the interfaces, then run mvn generate-sources.
export { ApiClient } from "./client.js";
export type { ApiClientOptions } from "./client.js";
export type { ApiCredentials } from "./security.js";
export type { BasicCredential, CredentialSource } from "./runtime/credentials.js";
export type {
  AccountsAddParams,
  AccountsApi,
  AccountsItemsParams,
  AccountsMeParams,
} from "./apis/accounts.js";
export type { LobbyApi, LobbySeatsParams } from "./apis/lobby.js";
export { Unknown } from "./errors.js";
export type { UnknownBody } from "./errors.js";
export type {
  Item,
  PasswordGrant,
  Token,
  User,
} from "./types.js";
export {
  ApiError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  ForbiddenError,
  NotFoundError,
  ServerError,
  StreamCutError,
  TimeoutError,
  TooManyRequestsError,
  UnauthorizedError,
  UnprocessableContentError,
  ValidationError,
} from "./runtime/errors.js";
export type {
  ProblemDetails,
  ValidationErrorBody,
  ValidationFault,
} from "./runtime/errors.js";
export { Download } from "./runtime/download.js";
export type { ByteRange, DownloadOptions } from "./runtime/download.js";
export type { EventOptions, Reconnect } from "./runtime/events.js";
export { HttpTransport } from "./runtime/http.js";
export type { ClientOptions, RequestOptions } from "./runtime/http.js";
export type { StreamOptions } from "./runtime/transfer.js";
export type {
  Base64String,
  Bytes,
  CurrencyCode,
  DateString,
  DateTimeString,
  DecimalString,
  DurationString,
  EventOf,
  FilePath,
  IpAddressString,
  LanguageTag,
  LocalDateTimeString,
  LocalTimeString,
  PeriodString,
  ServerSentEvent,
  Streamed,
  TimeString,
  TimeZoneName,
  UnknownVariant,
  Unrecognized,
  UrlString,
  UuidString,
  YearMonthString,
} from "./runtime/values.js";
