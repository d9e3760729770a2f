// Makes calls of wire cases through a generated TypeScript SDK and prints what came of each.
//
// node run-calls.mjs <folder of the SDK> <base URL> < calls.json
//
// calls.json is a list of {service, operation, args, credentials}; a line of the output is {result} or
// {error, status, body}.
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [folder, baseUrl] = process.argv.slice(2);
const sdk = await import(pathToFileURL(resolve(join(folder, "dist/index.js"))));
const { ApiError } = sdk;
const Client = sdk[Object.keys(sdk).find((name) => name.endsWith("Client"))];
const client = new Client({ baseUrl });
const schemas = await schemasOf(baseUrl);

for (const call of JSON.parse(readFileSync(0, "utf8"))) {
  console.log(JSON.stringify(await outcome(call)));
}

async function outcome({ service, operation, args, credentials }) {
  const streamed = {};
  const caller = credentials === undefined ? client : new Client({ baseUrl, credentials });
  try {
    const method = caller[service][operation];
    const answer = method.apply(caller[service], positional(method, service + operation, contents(args)));
    if (!(answer instanceof Promise)) {
      streamed.values = [];
      await iterate(answer, streamed.values);
      return streamed;
    }
    return { result: (await textOf(await answer)) ?? null };
  } catch (error) {
    if (error instanceof ApiError) {
      return { ...streamed, error: error.constructor.name, status: error.status, body: error.body };
    }
    return { ...streamed, error: `${error.constructor.name}: ${error.message}`, status: 0, body: null };
  }
}

/** What a stream has: values, or events with their name, id and data, or text where that is no JSON. */
async function iterate(stream, values) {
  for await (const value of stream) {
    if (typeof value?.id === "string" && "text" in value) {
      const { event, id, text } = value;
      const { data = undefined } = Object.getOwnPropertyDescriptor(value, "data").get === undefined ? value : {};
      values.push(data === undefined ? { event, id, text } : { event, id, data });
    } else {
      values.push(value);
    }
  }
}

/** Bytes, and those that are read while they arrive, as the text that they are. */
async function textOf(result) {
  if (result instanceof sdk.Download) {
    return await result.text();
  }
  const raw = result instanceof Uint8Array || result instanceof ReadableStream;
  return raw ? await new Response(result).text() : result;
}

/** Files and bytes for `{ "$file": "a.txt", "type": "text/plain", "text": "..." }` and `{ "$bytes": "..." }`. */
function contents(value) {
  if (Array.isArray(value)) {
    return value.map(contents);
  }
  if (value === null || typeof value !== "object") {
    return value;
  }
  if ("$file" in value) {
    return new File([value.text], value.$file, { type: value.type });
  }
  if ("$bytes" in value) {
    return new Blob([value.$bytes]);
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, contents(one)]));
}

/** The arguments in the order of the method: by name, or else one object of those that are left. */
function positional(method, path, args) {
  const names = /\(([^)]*)\)/.exec(String(method))[1].split(",").map((name) => name.split("=")[0].trim());
  const taken = names.map((name) => {
    const value = args[name];
    delete args[name];
    return value;
  });
  return names.map((name, index) => {
    if (taken[index] !== undefined || Object.keys(args).length === 0) {
      return taken[index];
    }
    if (name === "params") {
      return args;
    }
    return name === "body" ? onWire(path, args) : undefined;
  });
}

/** An embedded body has the names of the wire, which its schema `<Operation>Body` lists. */
function onWire(path, args) {
  const schema = Object.entries(schemas).find(([name]) => `${path}Body`.toLowerCase().endsWith(name));
  const names = Object.keys(schema?.[1].properties ?? {});
  const entries = Object.entries(args);
  return Object.fromEntries(
    entries.map(([name, value]) => [names.find((wire) => flat(wire) === flat(name)) ?? name, value]),
  );
}

function flat(name) {
  return name.replaceAll("-", "").toLowerCase();
}

async function schemasOf(url) {
  const document = await (await fetch(`${url}/openapi.json`)).json();
  const entries = Object.entries(document.components?.schemas ?? {});
  return Object.fromEntries(
    entries
      .filter(([name]) => name.endsWith("Body"))
      .map(([name, schema]) => [name.toLowerCase(), schema]),
  );
}
