import { lazy } from "../../events/lazy.ts";

/** All that a port offers is waited for: whoever asks cannot tell whether what answers is loaded. */
type Port<P> = { [Name in keyof P]: (...given: never[]) => Promise<unknown> };

/**
 * A port whose adapter is loaded when something of it is first asked.
 * @param load loads the adapter; called once
 * @param here what of it is answered without
 */
export function loadedLater<P extends Port<P>, Here extends object = object>(
  load: () => Promise<P>,
  here: Here = {} as Here,
): P & Here {
  const loaded = lazy(load);
  return new Proxy(here as P & Here, {
    get: (of, name) =>
      name in of
        ? of[name as keyof Here]
        : async (...given: never[]) => (await loaded())[name as keyof P](...given),
  });
}
