"use client";

import { type UseMutationOptions, useMutation } from "@tanstack/react-query";
import { useCallback, useRef } from "react";

/**
 * A mutation that is under way once at a time. A second press before the button shows that it waits (a double-click is
 * two presses of some milliseconds) sends nothing: it would be a second bill, or a second public link.
 */
export function useSubmit<Answer, Variables = void>(options: UseMutationOptions<Answer, Error, Variables>) {
  const mutation = useMutation(options);
  const { mutateAsync } = mutation;
  const isOut = useRef(false);
  const mutate = useCallback(
    (variables: Variables) => {
      if (isOut.current) return;
      isOut.current = true;
      const end = () => {
        isOut.current = false;
      };
      // What failed is told by the mutation's own `error`.
      void mutateAsync(variables).then(end, end);
    },
    [mutateAsync],
  );
  return { ...mutation, mutate };
}
