/**
 * The emblems of the seventeen slots as SVG path data in a 24×24 box, to be filled with the even-odd rule. They are plain
 * geometry on purpose: no flags and no national symbols. Drawn inside a disc of the power's colour, radius 12 about (12, 12).
 */
export const EMBLEMS = {
  disc: 'M12 7a5 5 0 1 1 0 10a5 5 0 1 1 0 -10Z',
  diamond: 'M12 5.8L18.2 12L12 18.2L5.8 12Z',
  triangle: 'M12 6.2L18 16.8H6Z',
  square: 'M7.3 7.3H16.7V16.7H7.3Z',
  ring: 'M12 6.2a5.8 5.8 0 1 1 0 11.6a5.8 5.8 0 1 1 0 -11.6ZM12 9.3a2.7 2.7 0 1 1 0 5.4a2.7 2.7 0 1 1 0 -5.4Z',
  cross: 'M10 6H14V10H18V14H14V18H10V14H6V10H10Z',
  chevron: 'M5.8 12.9L12 7L18.2 12.9V17L12 11.4L5.8 17Z',
  star: 'M12 5.4L13.65 9.73L18.28 9.96L14.66 12.87L15.88 17.34L12 14.8L8.12 17.34L9.34 12.87L5.72 9.96L10.35 9.73Z',
  crescent: 'M14.6 6.2a6.2 6.2 0 1 0 2.6 9.1a5 5 0 0 1 -2.6 -9.1Z',
  bars: 'M6.5 7.2H17.5V9.7H6.5ZM6.5 10.8H17.5V13.3H6.5ZM6.5 14.4H17.5V16.9H6.5Z',
  hexagon: 'M12 5.9L17.3 8.95V15.05L12 18.1L6.7 15.05V8.95Z',
  hourglass: 'M6.9 6.4H17.1V8L13.6 12L17.1 16V17.6H6.9V16L10.4 12L6.9 8Z',
  quatrefoil: 'M12 5.6a3 3 0 0 1 2.75 4.2a3 3 0 1 1 0 4.4a3 3 0 1 1 -5.5 0a3 3 0 1 1 0 -4.4a3 3 0 0 1 2.75 -4.2Z',
  saltire: 'M8.1 6L12 9.9L15.9 6L18 8.1L14.1 12L18 15.9L15.9 18L12 14.1L8.1 18L6 15.9L9.9 12L6 8.1Z',
  halfDisc: 'M5.6 9.6H18.4a6.4 6.4 0 0 1 -12.8 0Z',
  keystone: 'M6.4 6.6H17.6L15.4 17.4H8.6Z',
  arch: 'M6.4 17.4V12a5.6 5.6 0 0 1 11.2 0V17.4H14.2V12.2a2.2 2.2 0 0 0 -4.4 0V17.4Z',
} as const;

export type EmblemName = keyof typeof EMBLEMS;
