import { type JobContext, type JobContract, type JobHandler, PermanentJobError } from "./define-job";

/** Why a job is dead, as its room may tell the user. */
export interface DeadJob {
  jobId: string;
  message: string;
}

export interface JobBinding {
  contract: JobContract<unknown>;
  /** Enqueued once in every such period, whoever asks first. */
  everySeconds: number | undefined;
  run(payload: unknown, context: JobContext): Promise<void>;
  /** Called once no attempt is left, also when the process died every time. Must be idempotent. */
  onDead(payload: unknown, dead: DeadJob): Promise<void>;
}

export interface BindOptions<Payload> {
  everySeconds?: number;
  onDead?: () => Promise<(payload: Payload, dead: DeadJob) => Promise<void>>;
}

/** Joins a contract with its handler. The handler's module is loaded by its first job, so enqueueing it costs nothing. */
export function bindJob<Payload>(
  contract: JobContract<Payload>,
  handler: () => Promise<JobHandler<Payload>>,
  options: BindOptions<Payload> = {},
): JobBinding {
  return {
    contract,
    everySeconds: options.everySeconds,
    async run(payload, context) {
      const parsed = parsePayload(contract, payload);
      await (await handler())(parsed, context);
    },
    async onDead(payload, dead) {
      const parsed = parsePayload(contract, payload);
      await (await options.onDead?.())?.(parsed, dead);
    },
  };
}

function parsePayload<Payload>(contract: JobContract<Payload>, payload: unknown): Payload {
  const parsed = contract.payload.safeParse(payload);
  if (parsed.success) return parsed.data;
  throw new PermanentJobError(`The payload of a ${contract.name} job does not fit its schema.`, {
    cause: parsed.error,
  });
}
