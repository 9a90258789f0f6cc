import type { Handler } from "hono";
import { Hono } from "hono";
import { lazy } from "../../events/lazy.ts";
import type { WebDeps, WebEnv } from "./context.ts";
import type { Room } from "./rooms.ts";

/** Registers the pages of rooms, each of which is loaded when somebody first comes to one of its pages. */
export function openRooms(app: Hono<WebEnv>, deps: WebDeps, rooms: readonly Room[]): void {
  for (const room of rooms) {
    const opened = lazy(() => handlersOf(room, deps));
    for (const address of room.addresses) {
      const [method = "", path = ""] = address.split(" ");
      app.on(method, path, async (c, next) => (await opened())[address]?.(c, next));
    }
  }
}

/**
 * What answers at each address of a room, once it is loaded.
 * @throws when the room has other pages than the table of rooms says: nobody could come to them
 */
export async function handlersOf(room: Room, deps: WebDeps): Promise<Record<string, Handler<WebEnv>>> {
  const own = new Hono<WebEnv>();
  for (const register of (await room.load()).routes) register(own, deps);
  const addresses = own.routes.map(({ method, path }) => `${method} ${path}`);
  const listed: readonly string[] = room.addresses;
  const different = [
    ...addresses.filter((each) => !listed.includes(each)),
    ...listed.filter((each) => !addresses.includes(each)),
  ];
  if (different.length > 0)
    throw new Error(`rooms.ts and the pages of a room differ: ${different.join(", ")}`);
  return Object.fromEntries(own.routes.map(({ method, path, handler }) => [`${method} ${path}`, handler]));
}
