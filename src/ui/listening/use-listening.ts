import { useEffect, useRef, useState } from "preact/hooks";
import { type FigureSeries, tones } from "../../plots/index.ts";
import { type Follow, heardSeries } from "./heard-series.ts";
import { playTones, soundsFor } from "./play-tones.ts";

/** What a figure that can be heard is doing. */
interface Listening {
  readonly playing: boolean;
  /** What is heard now, or why nothing is. */
  readonly says: string;
  /** Plays from the beginning, and stops whatever else is heard on the page. */
  readonly start: (series: readonly FigureSeries[]) => void;
  readonly stop: () => void;
}

/** ms in which the name of a series can be read or spoken before it sounds. */
const named = 1200;

const silent = "This browser plays no sound here.";

/** Stops what is heard now: one figure at a time. */
const heard: { stop: (() => void) | null } = { stop: null };

/** The series of a figure played one after the other, each after its name; `follow` is told what sounds as it begins, and null as it ends. */
export function useListening(follow: Follow): Listening {
  const [playing, setPlaying] = useState(false);
  const [says, say] = useState("");
  const own = useRef<(() => void) | null>(null);
  const stop = (): void => own.current?.();
  useEffect(() => stop, []);
  const start = (series: readonly FigureSeries[]): void => {
    heard.stop?.();
    const ending = new AbortController();
    const end = (): void => {
      ending.abort();
      follow(null);
      if (own.current !== end) return;
      own.current = null;
      heard.stop = null;
      setPlaying(false);
      say("");
    };
    own.current = end;
    heard.stop = end;
    setPlaying(true);
    const through = async (): Promise<void> => {
      const played = await play(series, ending.signal, say, follow);
      end();
      if (!played) say(silent);
    };
    void through();
  };
  return { playing, says, start, stop };
}

/** Plays to the end or until told to stop; false where the browser plays nothing. */
async function play(
  series: readonly FigureSeries[],
  stopped: AbortSignal,
  say: (words: string) => void,
  follow: Follow,
): Promise<boolean> {
  const marked = series.filter(({ marks }) => marks.length > 0);
  const all = tones(series).filter((one) => one.tones.length > 0);
  try {
    const context = new AudioContext();
    stopped.addEventListener("abort", () => void context.close());
    for (const [index, one] of all.entries()) {
      const rests = one.tones.every(({ frequency }) => frequency === null);
      say(`${one.name}, ${index + 1} of ${all.length}${rests ? ": silent" : ""}`);
      await pause(named, stopped);
      if (stopped.aborted) return true;
      if (rests) continue;
      playTones(context, one, context.currentTime);
      const sounding = marked[index];
      if (sounding !== undefined) follow(heardSeries(sounding, one, soundsFor(one)));
      await pause(1000 * soundsFor(one), stopped);
      if (stopped.aborted) return true;
      follow(null);
    }
    return true;
  } catch {
    return stopped.aborted;
  }
}

async function pause(ms: number, stopped: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    stopped.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
