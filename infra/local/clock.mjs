// Loaded into the emulator's Lambdas before the product's code: moves their clock by the milliseconds that the file
// ACCORD_CLOCK_FILE names. The product itself, and its templates, know nothing of it.
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import process from "node:process";

const RealDate = Date;
const realNow = RealDate.now;
const file = process.env["ACCORD_CLOCK_FILE"];
/** How long an offset is believed, in milliseconds of real time. */
const freshFor = 100;

let offset = 0;
let readAt = Number.NEGATIVE_INFINITY;

function now() {
  if (performance.now() - readAt >= freshFor) {
    readAt = performance.now();
    offset = readOffset();
  }
  return realNow() + offset;
}

function readOffset() {
  try {
    return Number(readFileSync(file, "utf8")) || 0;
  } catch {
    return 0;
  }
}

if (file !== undefined) {
  const MovedDate = new Proxy(RealDate, {
    apply: () => new RealDate(now()).toString(),
    construct: (target, args, newTarget) =>
      Reflect.construct(
        target,
        args.length === 0 ? [now()] : args,
        newTarget === MovedDate ? target : newTarget,
      ),
  });
  // An SDK client that has signed for a later time goes on signing for an earlier one than it should, once time goes
  // back: such a process ends while it waits, and the emulator starts another.
  let latest = readOffset();
  setInterval(() => {
    const current = readOffset();
    if (current < latest) process.exit(0);
    latest = current;
  }, freshFor).unref();
  RealDate.now = now;
  RealDate.prototype.constructor = MovedDate;
  globalThis.Date = MovedDate;
}
