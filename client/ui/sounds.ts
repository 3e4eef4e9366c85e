/** One tone: its pitch in hertz, when it begins and how long it rings, both in seconds. */
type Tone = readonly [pitch: number, at: number, length: number];

/** Short sounds, made of a few tones each: no file is fetched for them. */
const SOUNDS = {
  turn: [
    [523, 0, 0.35],
    [659, 0.09, 0.45],
  ],
  signed: [
    [392, 0, 0.3],
    [494, 0.1, 0.3],
    [587, 0.2, 0.5],
  ],
  demand: [
    [330, 0, 0.22],
    [311, 0.2, 0.5],
  ],
  lock: [[880, 0, 0.12]],
  war: [
    [98, 0, 0.9],
    [104, 0.05, 0.9],
    [73, 0.35, 1.1],
  ],
} as const satisfies Record<string, readonly Tone[]>;

export type Sound = keyof typeof SOUNDS;

/** Loudness of one tone, of 1. */
const LOUDNESS = 0.08;

let context: AudioContext | null = null;

/** Plays a sound. A browser that plays nothing before the page was touched, or has no sound, stays silent. */
export function playSound(sound: Sound): void {
  try {
    context ??= new AudioContext();
    void context.resume();
    for (const tone of SOUNDS[sound]) ring(context, tone);
  } catch {
    // Without sound the page says the same in words.
  }
}

function ring(audio: AudioContext, [pitch, at, length]: Tone): void {
  const begin = audio.currentTime + at;
  const oscillator = new OscillatorNode(audio, { type: 'triangle', frequency: pitch });
  const loudness = new GainNode(audio, { gain: 0 });
  loudness.gain.linearRampToValueAtTime(LOUDNESS, begin + 0.012);
  loudness.gain.exponentialRampToValueAtTime(0.0001, begin + length);
  oscillator.connect(loudness).connect(audio.destination);
  oscillator.start(begin);
  oscillator.stop(begin + length);
}
