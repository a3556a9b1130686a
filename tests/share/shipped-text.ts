import text from "../../notebooks/three-cord-blood-regimens.md?raw";

/** The notebook that opens first, as its file. */
export const shippedText: string = text;
