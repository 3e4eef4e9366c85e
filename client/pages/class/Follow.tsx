export function Follow() {
  return null;
}
