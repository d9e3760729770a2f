// Generated from shop.Levels by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type {
  Level,
  Priority,
  Report,
} from "../types.js";

export class LevelsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `POST /levels` */
  report(report: Report, options?: RequestOptions): Promise<Report> {
    return levelsReport(this.#transport, report, options);
  }

  /** `GET /levels` */
  find(params: LevelsFindParams, options?: RequestOptions): Promise<string> {
    return levelsFind(this.#transport, params, options);
  }
}

/** `POST /levels` */
export async function levelsReport(
  transport: HttpTransport,
  report: Report,
  options?: RequestOptions,
): Promise<Report> {
  return transport.json<Report>(
    {
      operationId: "report",
      method: "POST",
      path: "/levels",
      body: report,
    },
    options,
  );
}

/** The query parameters of {@link levelsFind}. */
export interface LevelsFindParams {
  readonly level: Level;
  /** Default: `2`. */
  readonly priority?: Priority;
}

/** `GET /levels` */
export async function levelsFind(
  transport: HttpTransport,
  params: LevelsFindParams,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "find",
      method: "GET",
      path: "/levels",
      query: { level: params.level, priority: params.priority },
    },
    options,
  );
}
