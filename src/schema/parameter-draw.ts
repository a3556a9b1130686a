/** One joint value of what nobody knows, by name: a symbol of parameters.csv and `sd SYMBOL` (SD of the log between patients), in the table's units; `REGIMEN KIND`, `REGIMEN spared`, `REGIMEN death` and `REGIMEN relapse`, with `cord-blood` for the regimens that share one draw. */
export type ParameterDraw = Readonly<Record<string, number>>;
