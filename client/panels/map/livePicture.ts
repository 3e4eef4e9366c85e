import { reducedMotion, theme } from '../../ui/prefs.ts';
import { pictureFor } from './mapPicture.ts';

/** The map's picture of the open match as this reader wants it drawn, worked out once for whoever shows it. */
export const livePicture = pictureFor(theme, reducedMotion);
