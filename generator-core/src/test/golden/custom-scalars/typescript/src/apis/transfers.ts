// Generated from shop.Transfers by Jetwright; do not edit.
// Change the interface, then run mvn generate-sources.
import type { HttpTransport, RequestOptions } from "../runtime/http.js";
import type { Transfer, TransferInput } from "../types.js";

/** Values of types that the application declares itself. */
export class TransfersApi {
  readonly #transport: HttpTransport;

  constructor(transport: HttpTransport) {
    this.#transport = transport;
  }

  /**
   * Answers a transfer.
   *
   * `POST /transfers`
   */
  transfer(transfer: TransferInput, options?: RequestOptions): Promise<Transfer> {
    return transfersTransfer(this.#transport, transfer, options);
  }

  /**
   * Answers what came in, as text.
   *
   * `GET /transfers/{account}`
   */
  transfers(
    account: string,
    params: TransfersTransfersParams = {},
    options?: RequestOptions,
  ): Promise<readonly string[]> {
    return transfersTransfers(this.#transport, account, params, options);
  }

  /**
   * Answers an account.
   *
   * `GET /transfers/{account}/self`
   */
  account(account: string, options?: RequestOptions): Promise<string> {
    return transfersAccount(this.#transport, account, options);
  }
}

/**
 * Answers a transfer.
 *
 * `POST /transfers`
 */
export async function transfersTransfer(
  transport: HttpTransport,
  transfer: TransferInput,
  options?: RequestOptions,
): Promise<Transfer> {
  return transport.json<Transfer>(
    {
      operationId: "transfer",
      method: "POST",
      path: "/transfers",
      body: transfer,
    },
    options,
  );
}

/** The query and header parameters of {@link transfersTransfers}. */
export interface TransfersTransfersParams {
  readonly books?: readonly string[] | null;
  /** Default: `978-3-16-148410-0`. */
  readonly book?: string;
  readonly most?: string | null;
  readonly token?: string | null;
}

/**
 * Answers what came in, as text.
 *
 * `GET /transfers/{account}`
 */
export async function transfersTransfers(
  transport: HttpTransport,
  account: string,
  params: TransfersTransfersParams = {},
  options?: RequestOptions,
): Promise<readonly string[]> {
  return transport.json<readonly string[]>(
    {
      operationId: "transfers",
      method: "GET",
      path: "/transfers/{account}",
      segments: { account },
      query: {
        books: params.books,
        book: params.book,
        most: params.most,
      },
      headers: { token: params.token },
    },
    options,
  );
}

/**
 * Answers an account.
 *
 * `GET /transfers/{account}/self`
 */
export async function transfersAccount(
  transport: HttpTransport,
  account: string,
  options?: RequestOptions,
): Promise<string> {
  return transport.json<string>(
    {
      operationId: "account",
      method: "GET",
      path: "/transfers/{account}/self",
      segments: { account },
    },
    options,
  );
}
