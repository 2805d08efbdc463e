import { expect, test } from "vitest";
import { judgeWebAddress } from "./judge-web-address";

test("a public address may stand in posts, whatever its port, path and letters", () => {
  for (const address of [
    "https://harbor.example",
    "http://harbor.example:8080/shop?x=1#top",
    "https://bäckerei.de",
    "https://93.184.216.34/",
    "https://172.32.0.1/",
    "https://localhost.example/",
    "https://[2606:2800:220:1::1]/",
    "https://instagram.com/@harbor",
  ])
    expect(judgeWebAddress(address), address).toBe(null);
});

test("an address with a password, or one that nobody outside can open, may not", () => {
  for (const address of [
    "https://ana:secret@harbor.example",
    "https://ana@harbor.example/",
    "https://:x@harbor.example",
  ])
    expect(judgeWebAddress(address), address).toContain("password");
  for (const address of [
    "http://localhost:3000",
    "https://shop.localhost",
    "http://127.1",
    "http://2130706433/",
    "http://10.0.0.4",
    "http://172.16.9.9/",
    "http://192.168.1.1/shop",
    "http://169.254.169.254/latest",
    "http://[::1]/",
    "http://[fd00::1]/",
    "http://[::ffff:127.0.0.1]/",
    "https://nas.local",
    "https://exa",
  ])
    expect(judgeWebAddress(address), address).toContain("Nobody outside");
});
