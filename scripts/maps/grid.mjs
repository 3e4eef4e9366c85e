/** Maps by way of a grid: shapes are filled into cells, cells given to regions, and the regions' outlines traced again. */

/** Which cell a map point falls in, and cells back to corners. `box` is west, north, east, south in map units. */
export function makeGrid([west, north, east, south], step) {
  const columns = Math.round((east - west) / step);
  const rows = Math.round((south - north) / step);
  return { west, north, step, columns, rows, size: columns * rows };
}

/** Fills a polygon (outer ring and holes, map units) into the grid by the even-odd rule at cell centres. */
export function fillPolygon(grid, cells, rings, value) {
  const { west, north, step, columns, rows } = grid;
  const ys = rings[0].map((p) => p[1]);
  const first = Math.max(0, Math.floor((Math.min(...ys) - north) / step));
  const last = Math.min(rows - 1, Math.ceil((Math.max(...ys) - north) / step));
  for (let row = first; row <= last; row++) {
    const y = north + (row + 0.5) * step;
    const crossings = [];
    for (const ring of rings) {
      for (let i = 1; i < ring.length; i++) {
        const [[x1, y1], [x2, y2]] = [ring[i - 1], ring[i]];
        if (y1 > y !== y2 > y) crossings.push(x1 + ((x2 - x1) * (y - y1)) / (y2 - y1));
      }
    }
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.max(0, Math.ceil((crossings[i] - west) / step - 0.5));
      const to = Math.min(columns - 1, Math.floor((crossings[i + 1] - west) / step - 0.5));
      for (let column = from; column <= to; column++) cells[row * columns + column] = value;
    }
  }
}

/** The cells on the four sides of a cell; −1 where the grid ends. */
function sides({ columns, rows }, cell) {
  const column = cell % columns;
  const row = (cell - column) / columns;
  return [
    row > 0 ? cell - columns : -1,
    column < columns - 1 ? cell + 1 : -1,
    row < rows - 1 ? cell + columns : -1,
    column > 0 ? cell - 1 : -1,
  ];
}

/**
 * Takes away patches too small to draw: islets of fewer cells than `islet` sink (−1), scraps of fewer than `scrap` go to the
 * neighbour they touch most. A region's largest patch always stays.
 */
export function dropPatches(grid, cells, islet, scrap) {
  const patches = patchesOf(grid, cells);
  const largest = new Map();
  for (const patch of patches) {
    if (patch.cells.length > (largest.get(patch.value)?.cells.length ?? 0)) largest.set(patch.value, patch);
  }
  for (const patch of patches) {
    if (patch === largest.get(patch.value)) continue;
    const touching = [...patch.touching].sort((a, b) => b[1] - a[1])[0];
    if (!touching && patch.cells.length < islet) for (const cell of patch.cells) cells[cell] = -1;
    if (touching && patch.cells.length < scrap) for (const cell of patch.cells) cells[cell] = touching[0];
  }
}

/** Connected patches of cells of one value, with how many sides they share with which other land. */
function patchesOf(grid, cells) {
  const seen = new Uint8Array(grid.size);
  const patches = [];
  for (let start = 0; start < grid.size; start++) {
    if (seen[start] || cells[start] < 0) continue;
    const patch = { value: cells[start], cells: [start], touching: new Map() };
    seen[start] = 1;
    for (let i = 0; i < patch.cells.length; i++) {
      for (const side of sides(grid, patch.cells[i])) {
        if (side < 0 || cells[side] < 0) continue;
        if (cells[side] !== patch.value) patch.touching.set(cells[side], (patch.touching.get(cells[side]) ?? 0) + 1);
        else if (!seen[side]) {
          seen[side] = 1;
          patch.cells.push(side);
        }
      }
    }
    patches.push(patch);
  }
  return patches;
}

/** For each side of a cell: the corner its outline starts from and the step to the next, with the cell on the right. */
const WALK = [
  { from: [0, 0], step: [1, 0] },
  { from: [1, 0], step: [0, 1] },
  { from: [1, 1], step: [-1, 0] },
  { from: [0, 1], step: [0, -1] },
];

/** The closed outlines of every value, along cell sides, each corner a point, so that neighbours share their points. */
export function traceRings(grid, cells) {
  const width = grid.columns + 1;
  const starts = new Map();
  for (let cell = 0; cell < grid.size; cell++) {
    const value = cells[cell];
    if (value < 0) continue;
    const column = cell % grid.columns;
    const row = (cell - column) / grid.columns;
    sides(grid, cell).forEach((side, s) => {
      if (side >= 0 && cells[side] === value) return;
      const { from, step } = WALK[s];
      const corner = (row + from[1]) * width + column + from[0];
      if (!starts.has(value)) starts.set(value, new Map());
      const edges = starts.get(value);
      edges.set(corner, [...(edges.get(corner) ?? []), { to: corner + step[1] * width + step[0], s }]);
    });
  }
  return new Map([...starts].map(([value, edges]) => [value, joinEdges(grid, edges)]));
}

/** Joins sides to rings; where two patches meet at a corner the outline turns right and so keeps to its own patch. */
function joinEdges(grid, edges) {
  const width = grid.columns + 1;
  const point = (corner) => [
    grid.west + (corner % width) * grid.step,
    grid.north + Math.floor(corner / width) * grid.step,
  ];
  const rings = [];
  for (const [start, out] of edges) {
    while (out.length > 0) {
      const ring = [point(start)];
      let edge = out.pop();
      while (edge.to !== start) {
        ring.push(point(edge.to));
        const onward = edges.get(edge.to);
        const right = onward.findIndex((next) => next.s === (edge.s + 1) % 4);
        edge = onward.splice(onward.length > 1 && right >= 0 ? right : 0, 1)[0];
      }
      ring.push(point(start));
      rings.push(ring);
    }
  }
  return rings;
}
