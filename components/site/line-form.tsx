import { Button } from "../ui/button";
import { CONTROL } from "../ui/control-style";
import { joinClasses } from "../ui/join-classes";

/** One line about the business. A plain GET form: it works before and without JavaScript. */
export function LineForm({ id = "line" }: { id?: string }) {
  return (
    <form action="/start" method="get" className="flex w-full max-w-2xl flex-wrap gap-3">
      <label htmlFor={id} className="sr-only">
        Your business and its town
      </label>
      <input
        id={id}
        name="line"
        type="text"
        required
        maxLength={300}
        placeholder="Harbor Bakery, Portland"
        autoComplete="organization"
        className={joinClasses(CONTROL, "min-h-13! min-w-64 flex-1 px-4! text-[1.0625rem]!")}
      />
      <Button type="submit" variant="primary" className="min-h-13! px-6! text-[1.0625rem]! max-desk:w-full">
        Plan my month
      </Button>
    </form>
  );
}
