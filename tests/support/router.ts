import { Hono } from "hono";
import { robots } from "../../functions/web/addresses.ts";
import { makeApp } from "../../functions/web/app.ts";
import type { WebDeps } from "../../functions/web/context.ts";
import { stylesheet } from "../../shared/views/assets.ts";

const patterns = makeApp({} as WebDeps)
  .routes.filter(({ path }) => !path.endsWith("*") && path !== stylesheet.path && path !== robots.path)
  .map(({ method, path }) => ({ method, path }));

const matcher = new Hono();
for (const { method, path } of patterns) matcher.on(method, path, (c) => c.text(`${method} ${path}`));

/** Every page and every form of Accord, by method and path, as the router has them. */
export const routes: readonly string[] = [
  ...new Set(patterns.map(({ method, path }) => `${method} ${path}`)),
];

/** Which of them answers a request; null when none does. */
export async function routeOf(method: string, url: string): Promise<string | null> {
  const answer = await matcher.request(url, { method });
  return answer.ok ? answer.text() : null;
}
