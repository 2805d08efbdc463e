/** A repeatable stream of numbers in [0, 1): the engine's only source of variety. */
export type SeededRandom = () => number;

/** Four well-mixed 32-bit words of a text (cyrb128, public domain by bryc). */
function hashText(text: string): [number, number, number, number] {
  let [a, b, c, d] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ code, 597399067);
    b = c ^ Math.imul(b ^ code, 2869860233);
    c = d ^ Math.imul(c ^ code, 951274213);
    d = a ^ Math.imul(d ^ code, 2716044179);
  }
  a = Math.imul(c ^ (a >>> 18), 597399067);
  b = Math.imul(d ^ (b >>> 22), 2869860233);
  c = Math.imul(a ^ (c >>> 17), 951274213);
  d = Math.imul(b ^ (d >>> 19), 2716044179);
  const all = a ^ b ^ c ^ d;
  return [all >>> 0, (b ^ all) >>> 0, (c ^ all) >>> 0, (d ^ all) >>> 0];
}

/**
 * A stream that is the same for the same seed on every machine (sfc32). Give each concern its own seed
 * ("…/times/instagram"), so that one concern drawing more numbers does not change another.
 */
export function createRandom(seed: string): SeededRandom {
  let [a, b, c, d] = hashText(seed);
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
  // The first few outputs of sfc32 still show the seed.
  for (let i = 0; i < 12; i++) next();
  return next;
}
