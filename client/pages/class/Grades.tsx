export function Grades() {
  return null;
}
