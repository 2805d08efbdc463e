import { startFakeModel } from "../testing/fake-model";
import type { Figures } from "./drill";
import { Installation } from "./installation";

type FakeModel = Awaited<ReturnType<typeof startFakeModel>>;

/**
 * An installation whose model is a fake one on loopback that answers as the drill says; both are put away at the end.
 * @param env the model's name, time limit and the like
 */
export async function withModel(
  answers: Parameters<typeof startFakeModel>,
  { workers, env }: { workers: number; env: Record<string, string> },
  work: (bella: Installation, model: FakeModel) => Promise<Figures>,
): Promise<Figures> {
  const model = await startFakeModel(...answers);
  try {
    const bella = await Installation.open({ OPENAI_API_KEY: "drill", OPENAI_BASE_URL: model.url, ...env });
    try {
      await bella.startWeb();
      for (let started = 0; started < workers; started++) bella.startWorker();
      return await work(bella, model);
    } finally {
      await bella.close();
    }
  } finally {
    await model.stop();
  }
}
