import { buttonStyle } from "../ui/button-style";
import { CONTROL } from "../ui/control-style";
import { Field } from "../ui/field";
import { ShareFrame } from "./share-frame";

interface LockedShareProps {
  business: { name: string; brandColor: string | null };
  token: string;
  problem?: string;
}

/** What a link with a password shows before it is given: a plain form, which works without JavaScript. */
export function LockedShare({ business, token, problem }: LockedShareProps) {
  return (
    <ShareFrame brandColor={business.brandColor}>
      <main className="mx-auto flex min-h-[calc(100dvh-5.25rem)] max-w-sm flex-col justify-center px-5 py-10">
        <h1 className="font-display text-title font-bold tracking-[-0.02em] text-balance" dir="auto">
          {business.name}
        </h1>
        <p className="mt-3 text-read text-ink-2">This content calendar opens with a password.</p>
        <form action={`/s/${token}/unlock`} method="post" className="mt-6 flex flex-col gap-4">
          <Field label="Password" hint="Whoever sent you the link knows it." error={problem}>
            {(control) => (
              <input
                {...control}
                name="password"
                type="password"
                autoComplete="off"
                required
                maxLength={200}
                className={CONTROL}
              />
            )}
          </Field>
          <button type="submit" className={buttonStyle("primary", "regular", "self-start")}>
            Open the calendar
          </button>
        </form>
      </main>
    </ShareFrame>
  );
}
