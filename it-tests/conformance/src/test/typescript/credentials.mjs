// Shows that a generated TypeScript SDK renews what is refused, and shows credentials to nobody else.
//
// node credentials.mjs <folder of the SDK>
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder] = process.argv.slice(2);
const { ApiClient, UnauthorizedError } = await import(
  pathToFileURL(resolve(join(folder, "dist/index.js")))
);

let seen = [];
let strays = [];
const other = await listening((request, response) => {
  strays.push(`${request.headers.authorization} ${request.headers["x-key"]}`);
  response.writeHead(200, { "content-type": "application/json" }).end('"stray"');
});
const server = await listening((request, response) => {
  const { authorization = "-", "x-key": key = "-", cookie = "-" } = request.headers;
  seen.push(`${request.url} ${authorization} ${key} ${cookie}`);
  if (request.url === "/guarded/header" || request.url === "/guarded/flows/code") {
    response.writeHead(307, { location: `${other.url}/` }).end();
  } else if (request.url === "/guarded/cookie") {
    response.writeHead(307, { location: "/guarded/moved" }).end();
  } else {
    const refused = request.url === "/guarded/bearer" && authorization !== "Bearer new";
    response.writeHead(refused ? 401 : 200, { "content-type": "application/json" }).end('"x"');
  }
});
const client = (credentials) => new ApiClient({ baseUrl: server.url, credentials });

// What is refused is renewed, once for all calls.
let renewals = 0;
const renewing = client({
  HTTPBearer: async (refused) => {
    if (refused === undefined) {
      return "old";
    }
    renewals += 1;
    await new Promise((done) => setTimeout(done, 50));
    return "new";
  },
});
assert.deepEqual(
  await Promise.all([renewing.guarded.bearer(), renewing.guarded.bearer(), renewing.guarded.bearer()]),
  ["x", "x", "x"],
);
assert.equal(renewals, 1);
assert.equal(seen.filter((it) => it.includes("Bearer old")).length, 3);

// The same token again is not sent again.
seen = [];
await assert.rejects(client({ HTTPBearer: () => "old" }).guarded.bearer(), UnauthorizedError);
await assert.rejects(client({ HTTPBearer: "old" }).guarded.bearer(), UnauthorizedError);
assert.equal(seen.length, 2);

// Nothing goes to other servers.
const all = client({
  HTTPBearer: "new",
  APIKeyHeader: "secret",
  APIKeyCookie: "cookie",
  APIKeyQuery: "a&b",
  OAuth2AuthorizationCodeBearer: "token",
});
await assert.rejects(all.guarded.header());
assert.deepEqual(strays, []);
await all.guarded.code();
assert.deepEqual(strays, ["undefined undefined"]);

// Within the server redirects are followed.
seen = [];
assert.equal(await all.guarded.cookie(), "x");
assert.deepEqual(seen, ["/guarded/cookie - - session=cookie", "/guarded/moved - - session=cookie"]);

// And nothing goes where it is not asked for.
seen = [];
await all.failures.fail("none");
await all.guarded.query({ q: "c" });
assert.deepEqual(seen, ["/failures/none - - -", "/guarded/query?q=c&key=a%26b - - -"]);

server.close();
other.close();
console.log("done");

async function listening(answer) {
  const running = createServer(answer);
  await new Promise((done) => running.listen(0, "localhost", done));
  return {
    url: `http://localhost:${running.address().port}`,
    close: () => {
      running.closeAllConnections();
      running.close();
    },
  };
}
