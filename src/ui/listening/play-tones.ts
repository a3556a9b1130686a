import type { SeriesTones } from "../../plots/index.ts";

const loudness = 0.16;
/** s over which a tone begins and ends, so that it does not click. */
const edge = 0.015;
/** s for which the last tone of a series is held. */
const held = 0.4;

/** How long a series sounds, in s. */
export function soundsFor({ seconds }: SeriesTones): number {
  return seconds + held;
}

/** Sets a series to sound in a context from the moment `from` (s of its clock). */
export function playTones(context: BaseAudioContext, series: SeriesTones, from: number): void {
  const voice = new OscillatorNode(context, { type: "triangle" });
  const volume = new GainNode(context, { gain: 0 });
  const side = new StereoPannerNode(context);
  voice.connect(volume).connect(side).connect(context.destination);
  let before = null as number | null;
  for (const { at, frequency, pan } of series.tones) {
    const moment = from + at;
    side.pan.linearRampToValueAtTime(pan, moment);
    if (frequency !== null && before !== null) voice.frequency.exponentialRampToValueAtTime(frequency, moment);
    if (frequency !== null && before === null) {
      voice.frequency.setValueAtTime(frequency, moment);
      volume.gain.setValueAtTime(0, moment);
      volume.gain.linearRampToValueAtTime(loudness, moment + edge);
    }
    if (frequency === null && before !== null) silence(volume, moment);
    before = frequency;
  }
  const end = from + soundsFor(series);
  if (before !== null) silence(volume, end - edge);
  voice.start(from);
  voice.stop(end);
}

function silence({ gain }: GainNode, moment: number): void {
  gain.setValueAtTime(loudness, moment);
  gain.linearRampToValueAtTime(0, moment + edge);
}
