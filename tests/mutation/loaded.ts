declare global {
  interface ImportMeta {
    /** Vite's, by which this file is read. */
    glob(files: string, options: { eager: true }): unknown;
  }
}

/**
 * Loads all that is mutated before a test begins: what is made then is made for all tests alike (`ignoreStatic`). A file that is
 * loaded first in the middle of a test would count as tried by that one alone.
 */
import.meta.glob("../../shared/domain/**/*.ts", { eager: true });

export {};
