/** Tasks that workers answer at once. */
const AT_ONCE = 8;

/** The answers to tasks in their order, a few at a time from whoever of the workers is free; rejects as soon as one of them does. */
export async function shareOut<Worker, Task, Answer>(
  workers: readonly Worker[],
  tasks: readonly Task[],
  ask: (worker: Worker, some: readonly Task[]) => Promise<readonly Answer[]>,
): Promise<readonly Answer[]> {
  const answers: (readonly Answer[])[] = [];
  let next = 0;
  const serve = async (worker: Worker): Promise<void> => {
    while (next < tasks.length) {
      const from = next;
      next += AT_ONCE;
      answers[from / AT_ONCE] = await ask(worker, tasks.slice(from, from + AT_ONCE));
    }
  };
  await Promise.all(workers.map(serve));
  return answers.flat();
}
