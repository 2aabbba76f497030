import * as z from "zod";

/** Describes a variable that may hold any text, or nothing. */
export const textVariable = (description: string) => z.string().optional().meta({ description });
