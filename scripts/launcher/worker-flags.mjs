/**
 * How Node runs the worker (deploy/Dockerfile says the same). Its rows make much short-lived text: with the default 16 MB
 * for young objects a sixth of its time went into moving what was about to die; with 32 MB half of that, for some 30 MB more.
 */
export const WORKER_FLAGS = ["--enable-source-maps", "--max-semi-space-size=32"];
