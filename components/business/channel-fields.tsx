"use client";

import type { ChannelQuota } from "@/lib/core/brief";
import { CHANNEL_LIMITS } from "@/lib/core/channels/channel-limits";
import { CHANNELS, type Channel } from "@/lib/core/vocabulary";
import { FieldError } from "../ui/field";
import { joinClasses } from "../ui/join-classes";
import { NumberStepper } from "../ui/number-stepper";

interface ChannelFieldsProps {
  channels: readonly ChannelQuota[];
  errors: Record<string, string>;
  onChange: (channels: ChannelQuota[]) => void;
}

const FIRST_QUOTA = 2;

/** Which channels, and how often a week on each. */
export function ChannelFields({ channels, errors, onChange }: ChannelFieldsProps) {
  const quotaOf = (channel: Channel) => channels.find((quota) => quota.channel === channel);
  const toggle = (channel: Channel) =>
    onChange(
      quotaOf(channel)
        ? channels.filter((quota) => quota.channel !== channel)
        : [...channels, { channel, postsPerWeek: FIRST_QUOTA }],
    );
  const errorOf = (channel: Channel) => {
    const index = channels.findIndex((quota) => quota.channel === channel);
    return index < 0 ? undefined : Object.entries(errors).find(([path]) => path.startsWith(`channels.${index}`))?.[1];
  };
  return (
    <fieldset>
      <legend className="mb-1.5 font-semibold">Which channels, and how many posts a week</legend>
      {errors.channels && <FieldError message={errors.channels} />}
      <ul className="mt-2 grid grid-cols-1 gap-2 desk:grid-cols-2">
        {CHANNELS.map((channel) => {
          const quota = quotaOf(channel);
          const { label } = CHANNEL_LIMITS[channel];
          const error = errorOf(channel);
          return (
            <li
              key={channel}
              className={joinClasses(
                "rounded-control border px-3 py-1 transition-colors duration-120",
                quota ? "border-brand bg-brand-soft" : "border-line bg-surface hover:border-line-strong",
              )}
            >
              <div className="flex min-h-12 items-center gap-3">
                <label className="flex min-h-11 min-w-0 flex-1 items-center gap-3 font-medium">
                  <input
                    type="checkbox"
                    checked={quota !== undefined}
                    onChange={() => toggle(channel)}
                    className="size-4 shrink-0 accent-brand"
                  />
                  <span className="min-w-0">{label}</span>
                </label>
                {quota && (
                  <NumberStepper
                    label={`Posts a week on ${label}`}
                    min={0}
                    max={21}
                    value={quota.postsPerWeek}
                    invalid={error !== undefined}
                    onChange={(postsPerWeek) =>
                      onChange(channels.map((other) => (other.channel === channel ? { channel, postsPerWeek } : other)))
                    }
                  />
                )}
              </div>
              {error && <FieldError message={error} />}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
