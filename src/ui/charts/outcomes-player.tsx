import "./outcomes-player.css";
import { useLayoutEffect } from "preact/hooks";
import { grouped } from "../../base/grouped.ts";

interface OutcomesPlayerProps {
  /** The patient shown, from 0, and how many there are. */
  readonly frame: number;
  readonly of: number;
  readonly seek: (frame: number) => void;
  readonly playing: boolean;
  readonly play: (playing: boolean) => void;
  /** Null where nothing may move: no playing then. */
  readonly every: number | null;
  /** How many patients a step takes: one, or as many as stand side by side. */
  readonly step: number;
}

/** Plays, steps and seeks through patients: buttons, a slider, space and arrow keys. */
export function OutcomesPlayer({ frame, of, seek, playing, play, every, step }: OutcomesPlayerProps) {
  const last = Math.max(0, of - 1);
  const to = (wanted: number): void => seek(Math.max(0, Math.min(last, wanted)));
  const canPlay = every !== null && of > 1;
  // Not after the next frame: once it says Play, no further patient comes.
  useLayoutEffect(() => {
    if (!playing || every === null) return undefined;
    const timer = setTimeout(() => {
      if (frame >= last) play(false);
      else seek(frame + 1);
    }, every);
    return () => clearTimeout(timer);
  }, [playing, every, frame, last]);
  const toggle = (): void => {
    if (!canPlay) return;
    if (!playing && frame >= last) seek(0);
    play(!playing);
  };
  const go = (by: number): void => {
    play(false);
    to(frame + by);
  };
  const key = (event: KeyboardEvent): void => {
    const onButton = event.target instanceof HTMLButtonElement;
    const by = { ArrowRight: step, ArrowUp: step, ArrowLeft: -step, ArrowDown: -step }[event.key];
    if (event.key === " " && !onButton) toggle();
    else if (by !== undefined) go(by);
    else return;
    event.preventDefault();
  };
  const shown =
    step === 1
      ? `patient ${grouped(frame + 1)} of ${grouped(of)}`
      : `patients ${grouped(frame + 1)} to ${grouped(Math.min(of, frame + step))} of ${grouped(of)}`;
  return (
    <div class="outcomes-player" role="group" aria-label="Patients, one after the other" onKeyDown={key}>
      {canPlay && (
        <button type="button" class="button" aria-keyshortcuts="Space" onClick={toggle}>
          {playing ? "Pause" : "Play"}
        </button>
      )}
      <button type="button" class="button" disabled={frame === 0} onClick={() => go(-step)}>
        Previous
      </button>
      <button type="button" class="button" disabled={frame + step > last} onClick={() => go(step)}>
        Next
      </button>
      <input
        class="slider"
        aria-label="Patient"
        type="range"
        min={1}
        max={Math.max(1, of)}
        step={step}
        value={frame + 1}
        aria-valuetext={shown}
        onInput={({ currentTarget }) => {
          play(false);
          to(currentTarget.valueAsNumber - 1);
        }}
      />
      <span class="outcomes-at" role="status" aria-live={playing ? "off" : "polite"}>
        {of === 0 ? "" : shown}
      </span>
    </div>
  );
}
