import * as z from "zod/mini";

/** Markdown inside a fenced block: 1 to `longest` characters, no white space at its beginning, no control characters, and no line that would close the block. The line breaks that a block of YAML ends with are left off. */
export function paragraphs(longest: number) {
  const remedy = `use 1 to ${longest} characters of text`;
  const read = z.string(remedy).check(
    z.minLength(1, remedy),
    z.maxLength(longest, remedy),
    z.regex(
      /^[^\p{Cs}\u{0}-\u{9}\u{B}-\u{1F}\u{7F}-\u{9F}\u{2028}\u{2029}\u{FEFF}]*$/u,
      "use text without control characters and tabs; lines end in \\n",
    ),
    z.refine((text) => text === text.trim(), "leave out white space at the start and the end"),
    z.refine((text) => !/[ ]$/m.test(text), "leave out spaces at the ends of lines"),
    z.refine((text) => !/^ *(?:`{3}|~{3})/m.test(text), "use no fenced code here"),
  );
  return z.codec(z.string(remedy), read, {
    decode: (written) => written.replace(/\n+$/u, ""),
    encode: (text) => text,
  });
}
