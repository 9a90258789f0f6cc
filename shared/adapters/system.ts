import { randomBytes, randomUUID } from "node:crypto";
import type { Clock, Ids } from "../ports/clockwork.ts";

export const systemClock: Clock = { now: () => new Date().toISOString() };

export const systemIds: Ids = {
  unique: () => randomUUID(),
  secret: () => randomBytes(32).toString("base64url"),
};
