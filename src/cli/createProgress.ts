import type { Terminal } from './Terminal.js';

/** Says on standard error how far a batch is. Remarks stay, what is shown is drawn over. */
export interface Progress {
  show(state: string): void;
  note(remark: string): void;
  end(): Promise<void>;
}

/** Given a title, returns a progress that draws on a terminal when a person watches, and only passes remarks on otherwise. */
export async function createProgress(title: string, terminal: Terminal): Promise<Progress> {
  if (!terminal.interactive)
    return { show: () => undefined, note: (remark) => terminal.note(remark), end: async () => undefined };
  return createDrawnProgress(title, terminal);
}

async function createDrawnProgress(title: string, terminal: Terminal): Promise<Progress> {
  const { Listr, ListrLogger, ProcessOutput } = await import('listr2');
  const remarks: string[] = [];
  let show = (state: string): void => void state;
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const run = new Listr(
    [
      {
        title,
        task: (_context, task) => {
          show = (state) => (task.title = `${title}: ${state}`);
          return finished;
        },
      },
    ],
    // Drawn on standard error: standard output holds results only.
    {
      registerSignalListeners: false,
      rendererOptions: {
        logger: new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) }),
      },
    },
  ).run();
  return {
    show: (state) => show(state),
    note: (remark) => void remarks.push(remark),
    end: async () => {
      finish();
      await run;
      for (const remark of remarks) terminal.note(remark);
    },
  };
}
