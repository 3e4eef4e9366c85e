import { signal } from '@preact/signals';

/** `soon` waits for a pause in the reading; `now` breaks in: only for what the clock or the connection demands. */
export type Urgency = 'soon' | 'now';

const said = { soon: signal(''), now: signal('') };

/** Says a text to screen readers. The same text twice is said twice. */
export function announce(text: string, urgency: Urgency = 'soon'): void {
  const place = said[urgency];
  // A region that does not change is not read: a no-break space tells the second time from the first.
  place.value = place.value === text ? `${text}\u00a0` : text;
}

/** Where announcements are heard from; stands once in the application. */
export function LiveRegion() {
  return (
    <div class="vh">
      <div aria-live="polite">{said.soon.value}</div>
      <div aria-live="assertive">{said.now.value}</div>
    </div>
  );
}
