/**
 * Builds assets/maps/concert.json and assets/maps/concert.neighbours.json, the fictional continent of The Concert.
 *
 *   node scripts/maps/concert.mjs
 */
import * as shape from './concert-shape.mjs';
import { drawMap } from './drawn.mjs';

drawMap({ id: 'concert', width: 1040, height: 800, offset: [18, -46], unit: 250, shape });
