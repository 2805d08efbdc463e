import { Check } from "lucide-react";

interface ReviewControlsProps {
  /** The post in one line, for whoever cannot see what the buttons stand under. */
  label: string;
  mayApprove: boolean;
  approved: boolean;
}

/**
 * The buttons under one post. They are part of the server's page, so that nothing moves when its script (live/) comes
 * alive; without JavaScript they are not shown.
 */
export function ReviewControls({ label, mayApprove, approved }: ReviewControlsProps) {
  return (
    <div data-review className="review-place print-hide">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields; these are buttons */}
      <div role="group" aria-label={label} data-part="controls" className="flex flex-wrap gap-2 max-desk:gap-1.5">
        {mayApprove && (
          <button type="button" data-say="approve" hidden={approved} className="review-button">
            <Check aria-hidden="true" className="size-4 text-brand" />
            Approve
          </button>
        )}
        {mayApprove && (
          <button type="button" data-say="request_changes" className="review-button">
            Request a change
          </button>
        )}
        <button type="button" data-say="comment" className="review-button review-button-quiet">
          Comment
        </button>
      </div>
    </div>
  );
}
