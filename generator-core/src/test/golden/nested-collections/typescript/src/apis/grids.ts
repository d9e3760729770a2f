// Generated from shop.Grids by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Grid } from "../types.js";

export class GridsApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /** `POST /grids` */
  echo(grid: Grid, options?: RequestOptions): Promise<Grid> {
    return gridsEcho(this.#transport, grid, options);
  }

  /** `POST /grids/rows` */
  rows(rows: readonly (readonly Readonly<Record<string, readonly number[]>>[])[], options?: RequestOptions): Promise<readonly (readonly Readonly<Record<string, readonly number[]>>[])[]> {
    return gridsRows(this.#transport, rows, options);
  }
}

/** `POST /grids` */
export async function gridsEcho(
  transport: HttpTransport,
  grid: Grid,
  options?: RequestOptions,
): Promise<Grid> {
  return transport.json<Grid>(
    {
      operationId: "echo",
      method: "POST",
      path: "/grids",
      body: grid,
    },
    options,
  );
}

/** `POST /grids/rows` */
export async function gridsRows(
  transport: HttpTransport,
  rows: readonly (readonly Readonly<Record<string, readonly number[]>>[])[],
  options?: RequestOptions,
): Promise<readonly (readonly Readonly<Record<string, readonly number[]>>[])[]> {
  return transport.json<readonly (readonly Readonly<Record<string, readonly number[]>>[])[]>(
    {
      operationId: "rows",
      method: "POST",
      path: "/grids/rows",
      body: rows,
    },
    options,
  );
}
