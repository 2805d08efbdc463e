/** What a file of a link answers when there is nothing at its address, whatever the reason. */
export function answerNothing(): Response {
  return new Response("Not found\n", {
    status: 404,
    headers: { "content-type": "text/plain", "x-robots-tag": "noindex", "cache-control": "no-store" },
  });
}
