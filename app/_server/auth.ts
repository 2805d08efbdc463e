import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import GitHubProvider from "next-auth/providers/github";
import GoogleProvider from "next-auth/providers/google";
import { raiseSessionVersion } from "@/lib/account/mutations";
import { resolveUserSession } from "@/lib/account/resolve-session";
import { signInWithPassword } from "@/lib/account/sign-in-with-password";
import { signInWithProvider } from "@/lib/account/sign-in-with-provider";
import { getEnv } from "@/lib/platform/env";
import { clientAddress } from "./client-address";

export const isSecure = () => getEnv().APP_URL.startsWith("https://");
/** `__Secure-` cookies exist over https only; a laptop on http gets the plain name. */
export const sessionCookieName = () => (isSecure() ? "__Secure-next-auth.session-token" : "next-auth.session-token");

const SESSION_DAYS = 30;

async function authorize(email: string, password: string, headers: Record<string, string>) {
  const user = await signInWithPassword(email, password, clientAddress(new Headers(headers)));
  return user && { id: user.id, email: user.email, name: user.name, sessionVersion: user.sessionVersion };
}

function providers(onFailure: (error: unknown) => void): NextAuthOptions["providers"] {
  const env = getEnv();
  const list: NextAuthOptions["providers"] = [
    CredentialsProvider({
      credentials: { email: { label: "E-mail", type: "email" }, password: { label: "Password", type: "password" } },
      authorize: (credentials, { headers }) =>
        authorize(credentials?.email ?? "", credentials?.password ?? "", headers as Record<string, string>).catch(
          (error: unknown) => {
            onFailure(error);
            throw error;
          },
        ),
    }),
  ];
  if (env.GOOGLE_CLIENT_ID && env.GOOGLE_CLIENT_SECRET) {
    list.push(GoogleProvider({ clientId: env.GOOGLE_CLIENT_ID, clientSecret: env.GOOGLE_CLIENT_SECRET }));
  }
  if (env.GITHUB_ID && env.GITHUB_SECRET)
    list.push(GitHubProvider({ clientId: env.GITHUB_ID, clientSecret: env.GITHUB_SECRET }));
  return list;
}

/**
 * next-auth over our own account tables: JWT sessions that carry the user's session version.
 * @param onFailure is told why e-mail and password could not be looked at; next-auth itself calls that a wrong password
 */
export function authOptions(onFailure: (error: unknown) => void = () => undefined): NextAuthOptions {
  return {
    secret: getEnv().AUTH_SECRET,
    useSecureCookies: isSecure(),
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 86_400 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: providers(onFailure),
    callbacks: {
      redirect: ({ url, baseUrl }) => {
        const target = URL.canParse(url, baseUrl) ? new URL(url, baseUrl) : null;
        return target?.origin === new URL(baseUrl).origin ? target.href : baseUrl;
      },
      async signIn({ user, account, profile }) {
        if (!account || account.provider === "credentials") return true;
        const verified = (profile as { email_verified?: boolean } | undefined)?.email_verified;
        const signedIn = await signInWithProvider({
          provider: account.provider,
          providerAccountId: account.providerAccountId,
          email: user.email ?? null,
          // GitHub hands out verified primary addresses only and sends no flag.
          emailVerified: account.provider === "github" ? true : verified === true,
          name: user.name ?? null,
        });
        if (!signedIn) return false;
        Object.assign(user, { id: signedIn.id, sessionVersion: signedIn.sessionVersion });
        return true;
      },
      jwt({ token, user }) {
        if (!user) return token;
        return { ...token, sub: user.id, sessionVersion: (user as { sessionVersion?: number }).sessionVersion };
      },
      async session({ session, token }) {
        // The token of an ended session still decodes; it must not speak for anybody any more.
        const alive = await resolveUserSession(token.sub ?? "", Number(token.sessionVersion));
        return alive
          ? { ...session, user: { ...session.user, id: token.sub } }
          : { expires: new Date(0).toISOString() };
      },
    },
    events: {
      // A copied cookie must not outlive the sign-out.
      async signOut({ token }) {
        if (token?.sub) await raiseSessionVersion(token.sub);
      },
    },
  };
}
