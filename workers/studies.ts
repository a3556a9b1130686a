import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import nodeEndpoint from "comlink/dist/esm/node-adapter";
import { assert } from "../src/base/assert.ts";
import { studySimulator } from "./study-simulator.ts";

assert(parentPort !== null, "this script runs in a thread");
expose(studySimulator(), nodeEndpoint(parentPort));
