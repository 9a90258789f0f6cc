import { createServer } from "node:net";
import { Session } from "../../infra/local/session.ts";

/** A session that listens to no signal, and what ends it. */
export function quietSession(): { session: Session; end: () => Promise<void> } {
  const session = new Session();
  const end = () =>
    session.stop((fault) => {
      throw fault;
    });
  return { session, end };
}

/** A port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
