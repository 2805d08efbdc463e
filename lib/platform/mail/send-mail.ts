import { createTransport, type Transporter } from "nodemailer";
import { getEnv } from "../env";
import { processState } from "../process-state";

const TIMEOUT_MS = 15_000;

const state = processState("mail", () => ({ transport: undefined as Transporter | undefined }));

/** Whether the operator gave a mail server; nothing may depend on it. */
export function isMailConfigured(): boolean {
  return getEnv().SMTP_URL !== undefined;
}

export interface Mail {
  to: string;
  subject: string;
  /** Plain text. */
  text: string;
}

/** Hands a mail to the operator's server. @throws the server's refusal, or an Error when none is configured */
export async function sendMail(mail: Mail): Promise<void> {
  const { MAIL_FROM, APP_URL } = getEnv();
  const from = MAIL_FROM ?? `Bella <bella@${new URL(APP_URL).hostname}>`;
  await transport().sendMail({ from, ...mail });
}

function transport(): Transporter {
  const { SMTP_URL } = getEnv();
  if (SMTP_URL === undefined) throw new Error("SMTP_URL is not set");
  // nodemailer takes its time-outs from the address when there is one, and from nowhere else.
  const url = new URL(SMTP_URL);
  for (const limit of ["connectionTimeout", "greetingTimeout", "socketTimeout"])
    if (!url.searchParams.has(limit)) url.searchParams.set(limit, String(TIMEOUT_MS));
  state.transport ??= createTransport(url.href);
  return state.transport;
}
