/** One joint value of what nobody knows, by key: a symbol of parameters.csv, `sd` and a symbol, or a regimen and what is drawn of it. */
export type ParameterDraw = Readonly<Record<string, number>>;
