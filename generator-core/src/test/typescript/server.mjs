import { createServer } from "node:http";

/**
 * Runs a test against a server of its own that answers with what the test says and keeps the
 * requests that came.
 *
 * @param answer `(request, response) => void`; the default echoes the request as JSON
 * @param test `({ baseUrl, requests }) => Promise<void>`
 */
export async function withServer(answer, test) {
  const requests = [];
  const server = createServer((request, response) => {
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const { method, url, headers } = request;
      const text = Buffer.concat(chunks).toString();
      requests.push({ method, url, headers, text });
      answer(requests.at(-1), response);
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    await test({ baseUrl: `http://127.0.0.1:${server.address().port}`, requests });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Answers with a status and JSON, whatever is asked. */
export function json(status, body, headers = {}) {
  return (_, response) => {
    response.writeHead(status, { "content-type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers with a status and a text. */
export function text(status, body, type = "text/html") {
  return (_, response) => {
    response.writeHead(status, { "content-type": type });
    response.end(body);
  };
}
