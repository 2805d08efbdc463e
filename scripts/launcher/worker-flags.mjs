/**
 * How Node runs the worker (deploy/Dockerfile says the same). Its rows make much short-lived text: with the default 16 MB
 * for young objects a sixth of its time went into moving what was about to die; with 32 MB half of that, for some 30 MB more.
 * By itself V8 lets garbage grow to several times what lives before it looks at old objects. Told to look after a fifth,
 * a process that wrote thirty calendars of a year, each beside up to 3,500 posts of neighbours, peaked at 291 MB where it
 * had peaked at 456, for a twentieth more CPU time.
 */
export const WORKER_FLAGS = ["--enable-source-maps", "--max-semi-space-size=32", "--heap-growing-percent=20"];
