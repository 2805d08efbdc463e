"use client";

import { Field } from "../ui/field";
import { NativeSelect } from "../ui/native-select";
import { Switch } from "../ui/switch";
import { TextArea } from "../ui/text-area";
import { TextInput } from "../ui/text-input";
import type { LinkDraft } from "./link-draft";

const EXPIRIES = [
  { days: 0, label: "Never" },
  { days: 7, label: "In a week" },
  { days: 30, label: "In 30 days" },
  { days: 90, label: "In 90 days" },
  { days: 365, label: "In a year" },
] as const;
const ACCESS = [
  { value: "approve", label: "Approve and comment" },
  { value: "comment", label: "Comment" },
  { value: "view", label: "Read only" },
] as const;
const MODES = [
  { value: "live", label: "Live: follows every change" },
  { value: "frozen", label: "Frozen: a copy as of now" },
] as const;

interface LinkFieldsProps {
  draft: LinkDraft;
  errors: Record<string, string>;
  /** The link that is changed; null for a new one. */
  existing: { hasPassword: boolean; expiresAt: string | null } | null;
  onChange: (change: Partial<LinkDraft>) => void;
}

const DATE = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** Every setting of a share link, what its visitors notice first. */
export function LinkFields({ draft, errors, existing, onChange }: LinkFieldsProps) {
  const locked = draft.password !== "" || (existing?.hasPassword === true && !draft.removePassword);
  return (
    <div className="grid grid-cols-1 items-start gap-4 desk:grid-cols-2">
      <Field label="Visitors may" error={errors.access}>
        {(control) => (
          <NativeSelect
            {...control}
            value={draft.access}
            onChange={(event) =>
              onChange({ access: ACCESS.find(({ value }) => value === event.target.value)?.value ?? "view" })
            }
          >
            {ACCESS.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      {!existing && (
        <Field label="Shows" error={errors.mode}>
          {(control) => (
            <NativeSelect
              {...control}
              value={draft.mode}
              onChange={(event) => onChange({ mode: event.target.value === "frozen" ? "frozen" : "live" })}
            >
              {MODES.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </NativeSelect>
          )}
        </Field>
      )}
      <Field label="Ends" error={errors.expiresAt}>
        {(control) => (
          <NativeSelect
            {...control}
            value={draft.ends}
            onChange={(event) =>
              onChange({ ends: event.target.value === "keep" ? "keep" : Number(event.target.value) })
            }
          >
            {existing?.expiresAt && <option value="keep">{DATE.format(new Date(existing.expiresAt))}</option>}
            {EXPIRIES.map(({ days, label }) => (
              <option key={days} value={days}>
                {label}
              </option>
            ))}
          </NativeSelect>
        )}
      </Field>
      <Field
        label="Password"
        hint={
          existing?.hasPassword ? "It has one. Type to replace it." : "Leave it empty for a link that opens at once."
        }
        error={errors.password}
      >
        {(control) => (
          <TextInput
            {...control}
            value={draft.password}
            maxLength={200}
            autoComplete="off"
            disabled={draft.removePassword}
            onChange={(event) => onChange({ password: event.target.value })}
          />
        )}
      </Field>
      <Field
        className={existing ? "" : "desk:col-span-2"}
        label="Name"
        hint="Only you see it; “For Ana”, say."
        error={errors.name}
      >
        {(control) => (
          <TextInput
            {...control}
            value={draft.name}
            maxLength={80}
            onChange={(event) => onChange({ name: event.target.value })}
          />
        )}
      </Field>
      <div className="flex flex-col desk:col-span-2">
        {existing?.hasPassword && (
          <Switch
            label="Take the password away"
            checked={draft.removePassword}
            onCheckedChange={(removePassword) => onChange({ removePassword, password: "" })}
          />
        )}
        <Switch
          label="Visitors may download the calendar"
          checked={draft.allowDownload}
          onCheckedChange={(allowDownload) => onChange({ allowDownload })}
        />
        <Switch
          label="Search engines may list the page"
          checked={draft.allowIndex}
          onCheckedChange={(allowIndex) => onChange({ allowIndex })}
        />
        {locked && (
          <Switch
            label="Feed and embedded page stay open"
            hint="They cannot ask for the password: whoever has their address reads the calendar."
            checked={draft.feedsWithPassword}
            onCheckedChange={(feedsWithPassword) => onChange({ feedsWithPassword })}
          />
        )}
      </div>
      <Field
        className="desk:col-span-2"
        label="Websites that may embed it"
        hint="One address a line, like https://www.example.com. Empty for none."
        error={Object.entries(errors).find(([path]) => path.startsWith("embedOrigins"))?.[1]}
      >
        {(control) => (
          <TextArea
            {...control}
            rows={2}
            value={draft.embedOrigins}
            onChange={(event) => onChange({ embedOrigins: event.target.value })}
          />
        )}
      </Field>
    </div>
  );
}
