import { type Keyring, noKeys, type Proof } from "../../shared/domain/board/step-up.ts";
import type { Keyrings } from "../../shared/ports/step-up.ts";

/** What people prove themselves by, in memory, each write on the condition that the adapter puts on it. */
export class KeyringsInMemory implements Keyrings {
  readonly kept = new Map<string, { keyring: Keyring; revision: number }>();
  /** What was proved, by link and session. */
  readonly proofs = new Map<string, Proof>();

  async load(person: string): Promise<{ keyring: Keyring; revision: number }> {
    await null;
    return this.kept.get(person) ?? { keyring: noKeys, revision: 0 };
  }

  async keep(
    person: string,
    keyring: Keyring,
    revision: number,
    proofs: readonly Proof[] = [],
  ): Promise<boolean> {
    await null;
    if ((this.kept.get(person)?.revision ?? 0) !== revision) return false;
    this.kept.set(person, { keyring, revision: revision + 1 });
    for (const proof of proofs) this.proofs.set(`${proof.linkId} ${proof.session}`, proof);
    return true;
  }
}
