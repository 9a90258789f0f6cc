import type { Kept, Thing } from "../../../../shared/domain/organisation/changes.ts";
import type { StepRefusal } from "../../../../shared/usecases/loading/load-steps.ts";
import type { PersonDifference } from "../../../../shared/usecases/people/enter-person.ts";
import type { Amiss, ShapeProblem, Syntax } from "../findings.ts";

/** Everything that can be wrong with a file. */
export type Wrong = Syntax | ShapeProblem | Amiss;

/** What is said of it, with the nearest of what is known: what was meant, perhaps. */
type Said<W extends Wrong> = W & { meant: string | null };

type Differing<P, D> = P extends { differs: infer Own } ? (D extends Own ? P : never) : never;

/** Somebody as the file has them. */
type NewPerson = {
  name: string;
  email: string;
  office: string;
  lang: string;
  roles: readonly string[];
};

/** What the loader says in one language. Complete by type. */
export type Words = {
  finding: { [C in Wrong["code"]]: (problem: Said<Extract<Wrong, { code: C }>>) => string };
  errorsIn: (what: { file: string; errors: number }) => string;
  /** Of a file that is in order. */
  inOrder: (what: { file: string }) => string;
  andMore: (number: number) => string;
  thing: Record<Thing, string>;
  person: {
    [D in PersonDifference["differs"]]: (
      difference: Differing<PersonDifference, D> & { to: NewPerson },
    ) => string;
  };
  /** Something, and what is said of it. */
  saidOf: (what: string, said: string) => string;
  /** What differs, by its name in the file. */
  field: (field: { field: string; from: string | null; to: string | null }) => string;
  kept: { [W in Exclude<Kept["why"], "not-in-file">]: (kept: Extract<Kept, { why: W }>) => string };
  where: (target: { stage: string; account: string | null; region: string }) => string;
  wouldChange: (where: string) => string;
  staysAsItIs: string;
  notInFile: string;
  counted: (counts: { added: number; changed: number; same: number }) => string;
  lacking: string;
  question: string;
  yes: readonly string[];
  nothingToDo: string;
  /** The same, where something differs that stays. */
  nothingElse: string;
  dryRun: string;
  declined: string;
  nobodyToAsk: string;
  loaded: (what: { steps: number }) => string;
  progress: (what: { done: number; of: number }) => string;
  stoppedAt: (what: { done: number; of: number }) => string;
  allBut: (what: { done: number; of: number }) => string;
  refused: { [C in StepRefusal["code"]]: string };
  noFile: (what: { file: string; code: string }) => string;
  notRunning: string;
  noStage: (what: { stage: string }) => string;
  otherAccount: (what: { account: string; wanted: string }) => string;
  notDeployed: (what: { stack: string; region: string }) => string;
  localFault: (what: { because: string }) => string;
  unreachable: (what: { because: string }) => string;
};
