import { lazy } from "../../events/lazy.ts";

/** All that a port offers is waited for: whoever asks cannot tell whether what answers is loaded. */
type Port<P> = { [Name in keyof P]: (...given: never[]) => Promise<unknown> };

/**
 * A port whose adapter is loaded when something of it is first asked.
 * @param load loads the adapter; called once
 */
export function loadedLater<P extends Port<P>>(load: () => Promise<P>): P {
  const loaded = lazy(load);
  return new Proxy({} as P, {
    get:
      (_, name) =>
      async (...given: never[]) =>
        (await loaded())[name as keyof P](...given),
  });
}
