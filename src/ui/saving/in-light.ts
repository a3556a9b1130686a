/** What is made while the page is in the light theme: put back before anything is painted. A part of the page alone cannot be light: built, tokens are resolved at its root. */
export function inLight<Value>(make: () => Value): Value {
  const { dataset } = document.documentElement;
  const { theme } = dataset;
  dataset["theme"] = "light";
  try {
    return make();
  } finally {
    if (theme === undefined) delete dataset["theme"];
    else dataset["theme"] = theme;
  }
}
