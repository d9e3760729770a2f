// Reads files through a generated TypeScript SDK, in every way.
//
// node downloads.mjs <folder of the SDK> <base URL> <the file that the server has as large.bin>
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, baseUrl, path] = process.argv.slice(2);
const { ApiClient } = await import(pathToFileURL(resolve(join(folder, "dist/index.js"))));
const { downloads } = new ApiClient({ baseUrl });
const expected = readFileSync(path);

const whole = await downloads.file("large.bin");
assert.equal(whole.status, 200);
assert.equal(whole.size, expected.length);
assert.equal(whole.totalSize, expected.length);
assert.equal(whole.contentType, "application/octet-stream");
assert.equal(whole.filename, undefined);
assert.equal(whole.lastModified.toISOString(), "2026-05-04T03:02:01.000Z");
assert.ok(expected.equals(await whole.bytes()));

const pieces = [];
for await (const piece of await downloads.file("large.bin")) {
  pieces.push(piece);
}
assert.ok(expected.equals(Buffer.concat(pieces)));

for await (const piece of await downloads.file("large.bin")) {
  assert.ok(piece.length > 0);
  break;
}

const blob = await (await downloads.file("large.bin")).blob();
assert.equal(blob.size, expected.length);
assert.equal(blob.type, "application/octet-stream");

const left = (await downloads.file("large.bin")).stream().getReader();
await left.read();
await left.cancel();

const range = { start: 4_999_990 };
const part = await downloads.file("large.bin", { range, ifRange: whole.etag });
assert.equal(part.status, 206);
assert.deepEqual(part.range, { start: 4_999_990, end: 4_999_999 });
assert.equal(part.size, 10);
assert.equal(part.totalSize, expected.length);
assert.ok(expected.subarray(4_999_990).equals(await part.bytes()));

const other = await downloads.file("large.bin", { range, ifRange: '"other"' });
assert.equal(other.status, 200);
other.cancel();

const known = await downloads.file("large.bin", { ifNoneMatch: whole.etag });
assert.ok(known.isNotModified);
assert.equal((await known.bytes()).length, 0);

const unchanged = await downloads.file("large.bin", { ifModifiedSince: whole.lastModified });
assert.ok(unchanged.isNotModified);

const named = await downloads.picture({ name: '../Ün"ï 5%.png' }, { range: { last: 2 } });
assert.equal(named.filename, 'Ün"ï 5%.png');
assert.equal(await named.text(), "89");

assert.equal(await downloads.file("none"), undefined);
await assert.rejects(downloads.missing(), { status: 500 });

const aborted = new AbortController();
const ended = await downloads.file("large.bin", { signal: aborted.signal });
aborted.abort(new Error("enough"));
await assert.rejects(ended.bytes(), /enough/);

console.log("done");
