let stream = process.stdout;

/** Where `say` writes from now on: standard error for a program whose standard output is its answer. */
export function sayOn(other) {
  stream = other;
}

/** One plain line for the person at the terminal. */
export function say(line) {
  stream.write(`${line}\n`);
}

/** Says why Bella cannot go on and ends with code 1. */
export function giveUp(line) {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

/** Runs `work`, which says little by itself, and shows that it still goes on. */
export async function withProgress(title, work) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  say(`${title} …`);
  const timer = setInterval(() => say(`  … ${seconds()} s`), 10_000);
  try {
    const result = await work();
    say(`  done in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
