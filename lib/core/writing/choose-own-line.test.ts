import { expect, it } from "vitest";
import { listOwnLines } from "./choose-own-line";

const ABOUT = ["Pasty shop", "Traditional steak pasty", "Frozen pasties to bake at home"];

it.each([
  ["Come in from the rain and warm your hands on one.", false],
  ["Come by and try some.", false],
  ["You'll love it.", false],
  ["Bring it in its case, however bad it looks.", false],
  ["Bring your violin in its case, however bad it looks.", true],
  ["Take it easy.", true],
  ["Try one of our pasties, then another.", true],
  ["Proper job pasties, crimped by hand since six this morning.", true],
  ["Something for everyone.", true],
  ["That's it.", true],
  ["Your boots hurt because they don't fit. We can fix that.", true],
])("an owner's line stands behind another sentence only where it reads alone: %s", (line, stands) => {
  expect(listOwnLines([line], ABOUT)).toEqual(stands ? [line] : []);
});
