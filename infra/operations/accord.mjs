#!/usr/bin/env node
// Accord's commands, under any Node from 20 on. A file's name is looked for where somebody typed it.
import process from "node:process";
import { runOnNode24 } from "../local/with-node-24.mjs";

process.env["INIT_CWD"] ??= process.cwd();
process.exitCode = await runOnNode24("infra/operations/accord.ts", process.argv.slice(2));
