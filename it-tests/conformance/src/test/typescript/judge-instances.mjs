// Judges JSON instances by the schemas of an OpenAPI document: one line in, {"at": pointer, "instance": value},
// one line out, true or false. Arguments: the folder of the npm tools, the document.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";

const [tools, document] = process.argv.slice(2);
const require = createRequire(join(resolve(tools), "package.json"));
const Ajv = require("ajv/dist/2020").default;
const addFormats = require("ajv-formats").default;

const ajv = new Ajv({ strict: false, validateFormats: true, logger: false });
addFormats(ajv);
// Formats of OpenAPI's registry that ajv-formats leaves open or does not know.
ajv.addFormat("float", { type: "number", validate: (value) => Number.isFinite(Math.fround(value)) });
ajv.addFormat("double", { type: "number", validate: Number.isFinite });
ajv.addFormat("int64", { type: "number", validate: (value) => Number.isInteger(value) && Math.abs(value) <= 2 ** 63 });
ajv.addFormat("decimal", /^[-+]?(\d+\.?\d*|\.\d+)$/);
ajv.addFormat("date-time-local", (text) => ajv.formats["date-time"].validate(`${text}Z`));
ajv.addFormat("time-local", (text) => ajv.formats.time.validate(`${text}Z`));
ajv.addFormat("ipvanyaddress", (text) => ajv.formats.ipv4.test(text) || ajv.formats.ipv6.test(text));
ajv.addFormat("period", /^[-+]?P(?=.)(-?\d+Y)?(-?\d+M)?(-?\d+W)?(-?\d+D)?$/);
ajv.addSchema(JSON.parse(readFileSync(document, "utf8")), "document");

const compiled = new Map();

function schemaAt(pointer) {
  if (!compiled.has(pointer)) {
    const fragment = pointer.split("/").map(encodeURIComponent).join("/");
    compiled.set(pointer, ajv.compile({ $ref: `document#${fragment}` }));
  }
  return compiled.get(pointer);
}

const out = [];
for (const line of readFileSync(0, "utf8").split("\n")) {
  if (line !== "") {
    const { at, instance } = JSON.parse(line);
    out.push(schemaAt(at)(instance));
  }
}
process.stdout.write(out.join("\n"));
