import type { DocumentWord } from "../../shared/i18n/index.ts";
import type { Credentials, Identified } from "../../shared/usecases/entering/identify.ts";
import { identify } from "../../shared/usecases/entering/identify.ts";
import type { WebContext, WebDeps } from "./context.ts";

/**
 * Who is here by a session, if it holds: the one way in which the pages ask, so that whatever they answer speaks of their
 * document as of what it is.
 */
export async function whoIsHere(
  c: WebContext,
  deps: WebDeps,
  credentials: Credentials,
  wanted?: Parameters<typeof identify>[2],
): Promise<Identified | null> {
  const who = await identify(deps, credentials, wanted);
  if (who) speakOf(c, who.head.report);
  return who;
}

/** From now on the answer speaks of a document of this kind. */
export const speakOf = (c: WebContext, { kind }: { kind: DocumentWord }): void => c.set("about", kind);
