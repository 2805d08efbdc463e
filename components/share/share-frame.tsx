import type { CSSProperties, ReactNode } from "react";
import { AwningMark, AwningStrip } from "../ui/awning";
import { brandColors } from "./brand-colors";

/** A business's colour as the variables that awning and meter read; none when it has no colour. */
function brandStyle(brandColor: string | null): CSSProperties | undefined {
  const colors = brandColors(brandColor);
  if (!colors) return undefined;
  return { "--awning": colors.awning, "--awning-alt": "#fff", "--awning-letter": colors.letter } as CSSProperties;
}

interface ShareFrameProps {
  brandColor: string | null;
  /** Whether its review buttons stay hidden until their script has come. */
  waits?: boolean;
  children: ReactNode;
}

/** What every public page of a business has around it: the awning above, who planned it below. */
export function ShareFrame({ brandColor, waits = false, children }: ShareFrameProps) {
  return (
    <div className="print-shared" style={brandStyle(brandColor)} data-wait={waits ? "" : undefined}>
      <AwningStrip />
      {children}
      <footer className="print-hide border-t border-line">
        <p className="mx-auto flex max-w-[80rem] items-center gap-2.5 px-5 py-5 text-meta text-ink-2 max-desk:px-4">
          <AwningMark className="[--awning:var(--brand)]" />
          <span>
            Planned with{" "}
            <a href="/" className="font-semibold text-brand underline underline-offset-2">
              Bella
            </a>
          </span>
        </p>
      </footer>
    </div>
  );
}
