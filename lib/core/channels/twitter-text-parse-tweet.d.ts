// @types/twitter-text types the package root only; the root pulls in the auto-linker, which the browser does not need.
declare module "twitter-text/dist/parseTweet.js" {
  function parseTweet(text: string): { weightedLength: number; valid: boolean };
  export = parseTweet;
}
