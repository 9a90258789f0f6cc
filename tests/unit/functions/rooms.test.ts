import { expect, it } from "vitest";
import { makeApp } from "../../../functions/web/app.ts";
import type { WebDeps } from "../../../functions/web/context.ts";
import { handlersOf } from "../../../functions/web/open-rooms.ts";
import type { Room } from "../../../functions/web/rooms.ts";
import { rooms } from "../../../functions/web/rooms.ts";

const deps = {} as WebDeps;

it.each(rooms.map((room) => [room.addresses[0], room] as const))(
  "every page of the room of %s is at an address that the house knows, and every address has its page",
  async (_, room) => {
    expect(Object.keys(await handlersOf(room, deps)).sort()).toEqual([...room.addresses].sort());
  },
);

it("a page without an address, and an address without a page, are named when their room is opened", async () => {
  const room: Room = {
    addresses: ["GET /listed"],
    load: async () => ({ routes: [(app) => app.post("/forgotten", (c) => c.text("never seen"))] }),
  };
  await expect(handlersOf(room, deps)).rejects.toThrow("POST /forgotten, GET /listed");
});

it("no address is of two rooms", () => {
  const all = rooms.flatMap(({ addresses }) => addresses);
  expect(new Set(all).size).toBe(all.length);
  const registered = makeApp(deps).routes.map(({ method, path }) => `${method} ${path}`);
  expect(registered).toEqual(expect.arrayContaining(all));
});
