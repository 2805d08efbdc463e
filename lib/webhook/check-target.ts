import { invalid } from "../core/errors";
import { operatorGuard, UnsafeTargetError } from "../platform/http/target-guard";

/**
 * Refuses an address that Bella would never send to, so that the mistake shows while it is made. The delivery judges
 * again: a name may resolve differently then, and one that does not resolve yet is let through here.
 * @throws AppError invalid_input
 */
export async function checkTarget(url: string): Promise<void> {
  const guard = operatorGuard();
  const target = new URL(url);
  try {
    guard.judge(target);
    await new Promise<void>((resolve, reject) => {
      guard.lookup(target.hostname.replace(/^\[|\]$/g, ""), { all: true }, (error) =>
        error ? reject(error) : resolve(),
      );
    });
  } catch (error) {
    if (error instanceof UnsafeTargetError) throw invalid("url", error.message);
  }
}
