/** The signs that join terms, and the numbers that have names. */
export const times = <mo>·</mo>;
export const plus = <mo>+</mo>;
export const minus = <mo>−</mo>;
export const one = <mn>1</mn>;
export const euler = <mi class="maths-upright">e</mi>;
