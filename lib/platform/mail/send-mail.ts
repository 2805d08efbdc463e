import { createTransport, type Transporter } from "nodemailer";
import { getEnv } from "../env";
import { processState } from "../process-state";

export interface Mail {
  to: string;
  subject: string;
  text: string;
  html?: string;
}

const state = processState<{ transport: Transporter | undefined }>("mail", () => ({ transport: undefined }));

/**
 * Sends one mail. Without SMTP_URL nothing is sent and `{ sent: false }` says so: every mail Bella writes has
 * a link the caller can show instead. Throws when the mail server refuses or takes longer than 15 s.
 */
export async function sendMail(mail: Mail): Promise<{ sent: boolean }> {
  const { SMTP_URL, MAIL_FROM } = getEnv();
  if (!SMTP_URL) return { sent: false };
  state.transport ??= createTransport(SMTP_URL, { from: MAIL_FROM });
  const timeoutMs = 15_000;
  const timeout = AbortSignal.timeout(timeoutMs);
  await Promise.race([
    state.transport.sendMail({ ...mail }),
    new Promise<never>((_, reject) => {
      timeout.addEventListener(
        "abort",
        () => reject(new Error(`The mail server did not answer within ${timeoutMs} ms.`)),
        { once: true },
      );
    }),
  ]);
  return { sent: true };
}
