/** A rival's thread that dies when it leads Kestria, and never answers for anybody else. */
export default function think({ power }) {
  if (power === 'kestria') process.exit(1);
  for (;;);
}
