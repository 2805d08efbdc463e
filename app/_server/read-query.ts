import { AppError } from "@/lib/core/errors";

const refuse = (path: string, detail: string, message: string) =>
  new AppError("invalid_input", { detail, errors: [{ path, message }] });

/** The parameters of a request's address, each once: of two one would be left out in silence. @throws AppError invalid_input */
export function readQuery({ url }: Pick<Request, "url">): Record<string, string> {
  const params = new URL(url).searchParams;
  const query = Object.fromEntries(params);
  for (const [path, value] of Object.entries(query)) {
    if (params.getAll(path).length > 1)
      throw refuse(path, "A query parameter is given more than once.", "Give it once.");
    // Postgres takes no NUL, and nothing asked for contains other control characters.
    if (/\p{Cc}|\p{Cs}/u.test(value))
      throw refuse(path, "A query parameter contains control characters.", "Remove the control characters.");
  }
  return query;
}
