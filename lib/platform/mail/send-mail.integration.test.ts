import { createServer, type Server, type Socket } from "node:net";
import { createInterface } from "node:readline";
import { afterAll, expect, test } from "vitest";

let server: Server;
const mails: { commands: string[]; data: string }[] = [];

/** As much of a mail server as one mail needs. */
function converse(socket: Socket): void {
  const mail = { commands: [] as string[], data: "" };
  let inData = false;
  const replyTo = (line: string): string => {
    mail.commands.push(line);
    inData = line === "DATA";
    if (inData) return "354 go on";
    return line === "QUIT" ? "221 bye" : "250 fine";
  };
  socket.write("220 test\r\n");
  createInterface(socket).on("line", (line) => {
    if (!inData) socket.write(`${replyTo(line)}\r\n`);
    else if (line === ".") {
      inData = false;
      mails.push(mail);
      socket.write("250 taken\r\n");
    } else mail.data += `${line}\n`;
  });
}

afterAll(() => server.close());

test("a mail reaches the operator's server as it was written, from the address the operator set", async () => {
  server = createServer(converse);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  process.env.MAIL_FROM = "Bella <bella@example.com>";
  const { isMailConfigured, sendMail } = await import("./send-mail");
  expect(isMailConfigured()).toBe(true);
  await sendMail({
    to: "ana@example.com",
    subject: "Fertig: “Übersicht”\r\nBcc: evil@example.com",
    text: "12 of 30\n",
  });
  const [mail] = mails;
  expect(mail?.commands).toEqual(
    expect.arrayContaining(["MAIL FROM:<bella@example.com>", "RCPT TO:<ana@example.com>"]),
  );
  expect(mail?.commands.join("\n")).not.toContain("evil");
  expect(mail?.data).toContain("12 of 30");
  expect(mail?.data).toContain("From: Bella <bella@example.com>");
});
