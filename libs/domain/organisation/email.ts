/** One @ between something and a name with a dot; no blanks, no control characters. What mail takes is wider. */
const address = /^[^\s@\p{Cc}<>"(),;:\\]+@[^\s@\p{Cc}<>"(),;:\\.]+(?:\.[^\s@\p{Cc}<>"(),;:\\.]+)+$/u;

/** Whether a text has the shape of an e-mail address, at most 254 characters long. */
export function isEmail(text: string): boolean {
  return text.length <= 254 && address.test(text);
}
