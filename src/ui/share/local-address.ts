/** Whether an address leads to this machine only, so that nobody else can open a link to it: a file, localhost, a loopback address. */
export function isLocalAddress(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  if (protocol !== "http:" && protocol !== "https:") return true;
  return /^(?:(?:.+\.)?localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|\[::1?\])$/u.test(hostname);
}
