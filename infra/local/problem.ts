/** Words for a person, in both languages. */
export type Words = readonly [english: string, french: string];

/** Something that a person must know or mend before Accord can run: one sentence each in English and French. */
export class Problem extends Error {
  readonly french: string;

  constructor([english, french]: Words, options?: ErrorOptions) {
    super(english, options);
    this.name = "Problem";
    this.french = french;
  }
}

/** What to tell a person about anything that was thrown: faults of the disk in plain words, the unexpected as it is. */
export function problemFrom(thrown: unknown): Problem {
  if (thrown instanceof Problem) {
    return thrown;
  }
  if (isSystemError(thrown) && thrown.code === "ENOSPC") {
    return diskFull(thrown);
  }
  if (
    isSystemError(thrown) &&
    (thrown.code === "EACCES" || thrown.code === "EROFS") &&
    thrown.path !== undefined
  ) {
    return new Problem(
      [
        `Accord may not write to ${thrown.path}: change its permissions, or choose another folder with --home.`,
        `Accord ne peut pas écrire dans ${thrown.path} : changez ses droits, ou choisissez un autre dossier avec --home.`,
      ],
      { cause: thrown },
    );
  }
  const words = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new Problem(
    [
      `Something went wrong that the launcher does not know: ${words}`,
      "Le lanceur ne connaît pas cette erreur ; elle est décrite ci-dessus.",
    ],
    { cause: thrown },
  );
}

/** No room is left for what the launcher writes. */
export function diskFull(cause?: unknown): Problem {
  return new Problem(
    [
      "The disk is full: make about 1 GB of room, then type npm start again.",
      "Le disque est plein : libérez environ 1 Go, puis tapez de nouveau npm start.",
    ],
    { cause },
  );
}

function isSystemError(thrown: unknown): thrown is NodeJS.ErrnoException {
  return thrown instanceof Error && "code" in thrown;
}
