import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { giveUp } from "./launcher/say.mjs";

/** `npm start`: the whole product on one machine. Plain Node, because nothing is installed yet at the first start. */
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 20)) giveUp(`Bella needs Node 20.20 or newer; this is ${process.version}.`);

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);
// What is set in the shell wins over the file.
if (existsSync(path.join(root, ".env"))) process.loadEnvFile(path.join(root, ".env"));

const { launch } = await import("./launcher/launch.mjs");
await launch(root);
