import { apiErrors, statuses } from "@mtw/api";
import { queryErrors, warningCodes } from "@mtw/core";
import { routerOsErrors } from "@mtw/routeros-client";
import { madeFrom } from "./markdown.ts";

interface Facts {
  readonly description: string;
  readonly hint: string;
  readonly is_retryable?: boolean;
  readonly reported_as?: string;
}

/** The error reference; every problem answer links to its code here. */
export function errorsPage(): string {
  return [
    "# Errors",
    "Every error has a code, and codes are permanent.",
    ...section("Of the API", apiErrors),
    ...section("Of a question", queryErrors),
    ...section("Of a router", routerOsErrors),
    ...section("Of warnings alone", warningCodes),
    madeFrom("packages/routeros-client/src/errors.ts", "packages/core/src/errors.ts", "apps/api/src/problems.ts"),
  ]
    .join("\n\n")
    .concat("\n");
}

function section(title: string, errors: Readonly<Record<string, Facts>>): string[] {
  return [`## ${title}`, ...Object.entries(errors).map(([code, facts]) => entry(code, facts))];
}

function entry(code: string, { description, hint, is_retryable = false, reported_as = code }: Facts): string {
  const status = (statuses as Readonly<Record<string, number>>)[code];
  const over = reported_as === code ? "" : ` The API reports it as [\`${reported_as}\`](#${reported_as}).`;
  const again = is_retryable ? " The same request may succeed later." : "";
  return `### ${code}\n\n${status ? `HTTP ${status}. ` : ""}${description}${again}${over}\n\nWhat to do: ${hint}`;
}
