import { foldWords } from "../../places/fold-place-name";

/** From one to ten in the languages whose headers are known, and how often; folded. */
const WORDS = [
  "once one a an ein eine einen einem einmal une una uno uma um een eens",
  "twice two zwei zweimal dos deux due dois duas twee tweemaal couple",
  "thrice three drei dreimal tres trois tre drie",
  "four vier viermal cuatro quatre quattro quatro",
  "five funf fuenf cinco cinq cinque vijf",
  "six sechs seis sei zes",
  "seven sieben siete sept sette sete zeven",
  "eight acht ocho huit otto oito",
  "nine neun nueve neuf nove negen",
  "ten zehn diez dix dieci dez tien",
];
const NUMBERS = new Map(WORDS.flatMap((words, index) => words.split(" ").map((word) => [word, index + 1] as const)));

/** The numbers that a text names, in their order: in digits, else in words ("a" is none beside a digit). */
export function listNumbers(text: string): number[] {
  const words = foldWords(text)
    .replace(/(\d)(\p{L})/gu, "$1 $2")
    .split(" ");
  const digits = words.filter((word) => /^\d{1,4}$/.test(word)).map(Number);
  return digits.length > 0 ? digits : words.flatMap((word) => NUMBERS.get(word) ?? []);
}
