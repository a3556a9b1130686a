/** Opens a dialog over the page with the focus on its heading, where it has one that takes it: `autofocus` would be refused, with a word on the console, at an address with a fragment. */
export function showDialog(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
  dialog?.querySelector<HTMLElement>("h2[tabindex]")?.focus();
}
