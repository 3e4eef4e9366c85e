export function Paper() {
  return null;
}
