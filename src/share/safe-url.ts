/** Whether a link may lead there: http, https, mailto, or a place on the page (#…); everything else is shown as text. */
export function isSafeUrl(url: string): boolean {
  return /^(?:https?:\/\/[^\s/]|mailto:[^\s]|#)/i.test(url);
}
