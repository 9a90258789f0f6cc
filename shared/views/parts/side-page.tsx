import type { Child } from "hono/jsx";
import type { Frame } from "../frame.ts";
import { ErrorSummary } from "./errors.tsx";
import { Page } from "./page.tsx";

/**
 * A page beside another, which leads back to it: what it is about, what was done on it just now, and what is wrong in what was sent,
 * on top of what stands on it.
 */
export const SidePage = (props: {
  frame: Frame;
  title: string;
  /** Where it leads back to, and how that is called. */
  back: { url: string; label: string };
  /** The document that it is about, where its title does not say so. */
  kicker?: string;
  done?: string | null;
  errors: readonly { fieldId: string; text: string }[];
  children?: Child;
}) => (
  <Page frame={props.frame} title={props.title} failed={props.errors.length > 0}>
    <p class="noprint">
      <a href={props.back.url}>{props.back.label}</a>
    </p>
    {props.kicker !== undefined && <p class="kicker">{props.kicker}</p>}
    <h1 dir="auto">{props.title}</h1>
    {props.done && (
      <p class="panel" role="status">
        {props.done}
      </p>
    )}
    <ErrorSummary lang={props.frame.lang} errors={props.errors} />
    {props.children}
  </Page>
);
