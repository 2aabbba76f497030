import type { DecodedBody } from "./decode-body.ts";
import type { RouterOsErrorCode } from "./errors.ts";
import { type Attempt, failure } from "./failure.ts";
import { isHtml, parseBody } from "./parse-body.ts";
import type { RouterReply } from "./request.ts";
import type { RouterOsError } from "./router-os-error.ts";

/** What one kind of refusal is called; `hint` only where the code's own hint is too general. */
interface Refusal {
  readonly code: RouterOsErrorCode;
  readonly text: string;
  readonly hint?: string;
}

/**
 * Builds the error of an answer that can't be used, from its status and RouterOS's text.
 *
 * @see docs/routeros.md: the text decides more than the status
 */
export function replyFailure(attempt: Attempt, reply: RouterReply, body: DecodedBody): RouterOsError {
  const { status } = reply;
  const detail = readDetail(attempt, body.text);
  const { text, code, hint } = refusalOf({ attempt, reply, text: body.text, detail });
  const sentence = `${text} (HTTP ${status})${detail === null ? "" : `: ${detail}`}`;
  // A 5xx may pass, whatever its body; a policy that is missing will not.
  const isServerError = status >= 500 && code !== "router_forbidden";
  return failure(attempt, code, { text: sentence, status, detail, hint, isRetryable: isServerError || undefined });
}

function refusalOf(facts: { attempt: Attempt; reply: RouterReply; text: string; detail: string | null }): Refusal {
  const { status } = facts.reply;
  if (status === 401) return { code: "router_auth_failed", text: "refused the credentials of REQUEST" };
  if (status < 200 || (status >= 300 && status < 400)) return redirected;
  return (
    forbiddenOf(status, facts.detail ?? "") ??
    unreadableOf(facts.reply, facts.text) ??
    refusedOf(status, facts.detail, facts.attempt.request.isRead)
  );
}

const redirected: Refusal = {
  code: "router_bad_response",
  text: "redirected REQUEST, which is not followed: the credentials would go along",
  hint: "Give the address that it redirects to as url (www may redirect to www-ssl).",
};

function forbiddenOf(status: number, detail: string): Refusal | null {
  const code = "router_forbidden";
  const text = "does not allow REQUEST";
  if (/\bnot allowed \(9\)/i.test(detail)) {
    return { code, text, hint: "Add the policy api to the user's group (read, api and rest-api are all needed)." };
  }
  if (/not enough permissions \(9\)/i.test(detail)) {
    return {
      code,
      text,
      hint: "Add the policy read, or the one that the command needs (write, test, …), to the group.",
    };
  }
  if (status !== 403) return null;
  return { code, text, hint: "Check the addresses that /ip/service and the user's own allowed addresses admit." };
}

function unreadableOf({ status, bytes }: RouterReply, text: string): Refusal | null {
  if (isHtml(text)) return { code: "router_html_response", text: "answered REQUEST with an HTML page" };
  const { state } = parseBody(text);
  if (state === "truncated") {
    return {
      code: "router_truncated_response",
      text: `ended its answer to REQUEST early, after ${bytes.length} bytes`,
    };
  }
  // With an error status plain text is as good an explanation as JSON.
  if (state === "parsed" || status >= 400) return null;
  return { code: "router_bad_response", text: "answered REQUEST with something other than JSON" };
}

function refusedOf(status: number, detail: string | null, isRead: boolean): Refusal {
  if (status === 400 && /session closed/i.test(detail ?? "")) {
    return { code: "router_session_closed", text: "gave up REQUEST after about 60 s" };
  }
  if (status === 404 && detail === null && !isRead) {
    return { code: "router_error", text: "refused REQUEST because the row does not exist" };
  }
  return { code: "router_error", text: "refused REQUEST" };
}

function readDetail({ cleanText }: Attempt, text: string): string | null {
  const parsed = parseBody(text);
  if (parsed.state === "truncated" || isHtml(text)) return null;
  if (parsed.state === "broken") return cleanText(text);
  const { value } = parsed;
  const isObject = typeof value === "object" && value !== null;
  return isObject && "detail" in value && typeof value.detail === "string" ? cleanText(value.detail) : null;
}
