/** The fragment in what a reader has pasted: a whole address, its part from # on, or that part without it; all white space, which mail and chats break links with, is left out. */
export function pastedFragment(text: string): string {
  const whole = text.replaceAll(/\s+/gu, "").replaceAll(/^[<("']+|[>)"']+$/gu, "");
  return whole.slice(whole.indexOf("#") + 1);
}
