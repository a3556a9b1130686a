const place = /(<script type="application\/json" id="embedded-notebook">)[^<]*(<\/script>)/u;

/** Whether a page has a place for a notebook. */
export function takesNotebook(template: string): boolean {
  return place.test(template);
}

/** Puts a notebook, as the fragment of its link without the #, into the text of a self-contained page, instead of the one it had. */
export function insertNotebook(template: string, fragment: string): string {
  const json = JSON.stringify(fragment).replaceAll("<", String.raw`\u003c`);
  return template.replace(place, (_, open: string, close: string) => `${open}${json}${close}`);
}
