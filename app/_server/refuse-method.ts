import { AppError } from "@/lib/core/errors";
import { plainRoute } from "./plain-route";

// Next answers a method that a route file lacks with an empty 405; the REST API answers every error as a problem. So
// each route file of app/api/v1 exports from here whatever it does not take itself; a unit test sees to it.

type Params = { params: Promise<unknown> };

/** How specific a template is: the fewer placeholders, the more it says of a path. */
const placeholders = (template: string) => template.split("{").length - 1;

/** The template a path belongs to and the methods it takes, HEAD and OPTIONS included; null for an unknown path. */
export async function findAddress(pathname: string): Promise<{ template: string; methods: string[] } | null> {
  // Only a refusal needs every operation's schemas.
  const { OPERATIONS } = await import("./operations/all");
  const fits = OPERATIONS.filter(({ path }) =>
    new RegExp(`^${path.replaceAll(".", "\\.").replace(/\{\w+\}/g, "[^/]+")}/?$`).test(pathname),
  ).sort((a, b) => placeholders(a.path) - placeholders(b.path));
  const template = fits[0]?.path;
  if (template === undefined) return null;
  const methods = fits.filter(({ path }) => path === template).map(({ method }) => method as string);
  return { template, methods: [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].sort() };
}

function answerWithAllow(run: (methods: string[]) => Promise<Response>) {
  return async (request: Request, context: Params): Promise<Response> => {
    const { template, methods } = (await findAddress(new URL(request.url).pathname)) ?? {
      template: UNKNOWN,
      methods: [],
    };
    const response = await plainRoute(template, () => run(methods))(request, context);
    response.headers.set("allow", methods.join(", "));
    return response;
  };
}

const refuse = answerWithAllow(async (methods) => {
  throw new AppError("method_not_allowed", { detail: `This address takes ${methods.join(", ")}.` });
});

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
export const OPTIONS = answerWithAllow(async () => new Response(null, { status: 204 }));

/** The route label of everything under /api/v1 that is nothing. */
const UNKNOWN = "/api/v1/{unknown}";

/** Answers for a path that is no operation's. */
export const refusePath = plainRoute(UNKNOWN, async () => {
  throw new AppError("not_found", { detail: "The API has no such address. /api/openapi.json lists them all." });
});
