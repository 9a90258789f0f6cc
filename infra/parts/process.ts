/**
 * Stands where the SDK asks for Node's version and its environment: an import of Node's own module reads each of its properties,
 * and so opens the streams of a console and what writes reports of crashes.
 */
export const { env, versions } = globalThis.process;
