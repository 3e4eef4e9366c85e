export function WallDebrief() {
  return null;
}
