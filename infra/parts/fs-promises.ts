/** Stands where the SDK looks for a person's own settings, which a function has none of: what it takes is loaded when it looks. */
export const readFile = (path: string, encoding: BufferEncoding): Promise<string> =>
  process.getBuiltinModule("node:fs/promises").readFile(path, encoding);
