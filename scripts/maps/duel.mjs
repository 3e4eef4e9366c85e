/**
 * Builds assets/maps/duel.json and assets/maps/duel.neighbours.json, the small continent of Duel.
 *
 *   node scripts/maps/duel.mjs
 */
import { drawMap } from './drawn.mjs';
import * as shape from './duel-shape.mjs';

drawMap({ id: 'duel', width: 1010, height: 800, offset: [0, 0], unit: 250, shape });
