/**
 * What does not hold of each of many, with its name: ten thousand tests of a line each took as long to tell of as to run.
 * @param holds throws where it does not
 */
export const failuresOf = <T>(
  all: Readonly<Record<string, T>>,
  holds: (one: T, name: string) => void,
): string[] =>
  Object.entries(all).flatMap(([name, one]) => {
    try {
      holds(one, name);
      return [];
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message : error}`];
    }
  });
