/** Measures each of some things by turns: one turn that does not count, then so many. Whatever slows the machine for a while slows all of them. */
export async function turns<Name extends string>(
  times: number,
  things: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(things) as Name[];
  const measured = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let time = 0; time <= times; time += 1) {
    for (const name of names) {
      const found = await things[name]();
      if (time > 0) measured[name].push(found);
    }
  }
  return measured;
}
