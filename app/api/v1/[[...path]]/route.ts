import { refusePath } from "@/app/_server/refuse-method";

// Paths that no other route file has.
export {
  refusePath as DELETE,
  refusePath as GET,
  refusePath as OPTIONS,
  refusePath as PATCH,
  refusePath as POST,
  refusePath as PUT,
};
