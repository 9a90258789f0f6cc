/**
 * The id under which all that one act causes can be found in the logs, from function to function. It says nothing about
 * anybody (I12), and nothing is decided by it.
 */
export interface Correlation {
  /** Null outside of a function. */
  current(): string | null;
  /** Goes on under the id that a cause left behind; without one, under the invocation's own. */
  follow(id: string | null): void;
}
