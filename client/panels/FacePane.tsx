import { face } from '../store/web.ts';
import { WebPane } from './lazy.tsx';
import { MapPane } from './MapPane.tsx';
import { useWebLink } from './web/link.ts';

/** The map or the web of powers. The map stays alive under the web, as it does under a page. */
export function FacePane() {
  useWebLink();
  const isWeb = face.value === 'web';
  return (
    <>
      <div class="face" inert={isWeb}>
        <MapPane />
      </div>
      {isWeb && <WebPane />}
    </>
  );
}
