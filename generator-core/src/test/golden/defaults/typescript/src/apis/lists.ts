// Generated from shop.Lists by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  DateString,
  DecimalString,
  DurationString,
} from "../runtime/values.js";
import type {
  Condition,
  Settings,
  SettingsInput,
} from "../types.js";

export class ListsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `GET /lists` */
  list(params: ListsListParams = {}, options?: RequestOptions): Promise<string> {
    return listsList(this.#transport, params, options);
  }

  /** `POST /lists` */
  save(settings: SettingsInput, options?: RequestOptions): Promise<Settings> {
    return listsSave(this.#transport, settings, options);
  }
}

/** The query and header parameters of {@link listsList}. */
export interface ListsListParams {
  /** Default: `20`. */
  readonly limit?: number;
  /** Default: `-1`. */
  readonly after?: number;
  /** Default: `0.5`. */
  readonly share?: number;
  /** Default: `1.10`. */
  readonly price?: DecimalString;
  /** Default: `2026-11-22`. */
  readonly since?: DateString;
  /** Default: `PT90S`. */
  readonly within?: DurationString;
  /** Default: `new`. */
  readonly condition?: Condition;
  /** Default: `a`, `say "b"`. */
  readonly words?: readonly string[];
  /** Default: `used`, `new`. */
  readonly conditions?: readonly Condition[];
  /** Default: nothing. */
  readonly ids?: readonly number[];
  /** Default: `true`. */
  readonly verbose?: boolean;
}

/** `GET /lists` */
export async function listsList(
  transport: HttpTransport,
  params: ListsListParams = {},
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "list",
      method: "GET",
      path: "/lists",
      query: {
        limit: params.limit,
        after: params.after,
        share: params.share,
        price: params.price,
        since: params.since,
        within: params.within,
        condition: params.condition,
        words: params.words,
        conditions: params.conditions,
        ids: params.ids,
      },
      headers: { verbose: params.verbose },
    },
    options,
  );
}

/** `POST /lists` */
export async function listsSave(
  transport: HttpTransport,
  settings: SettingsInput,
  options?: RequestOptions,
): Promise<Settings> {
  return transport.json<Settings>(
    {
      operationId: "save",
      method: "POST",
      path: "/lists",
      body: settings,
    },
    options,
  );
}
