export function Reflection() {
  return null;
}
