/**
 * Stands where the SDK asks how long a file is that somebody sends: an import of all that Node knows of files loads its promises and
 * half of its streams with them at each start, and no page sends a file from a disk. Should one, Node is asked then.
 */
const fs = () => process.getBuiltinModule("node:fs");

export const createReadStream = (path: string, options: object) => fs().createReadStream(path, options);
export const fstatSync = (file: number) => fs().fstatSync(file);
export const lstatSync = (path: string) => fs().lstatSync(path);

export const ReadStream = {
  [Symbol.hasInstance]: (value: unknown): boolean => value instanceof fs().ReadStream,
};
