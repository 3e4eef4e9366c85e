import { Explain } from '../ui/Explain.tsx';

/** A number in any of the languages, with its sign and per cent. */
const NUMBER = /([+−]?\p{Nd}+(?:[.,٫٬\u00a0\u202f]\p{Nd}+)*(?:\s?[%٪])?)/u;

interface FiguredProps {
  text: string;
  /** What its first number is; without it the text stands alone. */
  what?: string;
  rule?: string;
}

/** A sentence whose number says on hover, focus and touch what it is. */
export function Figured({ text, what, rule }: FiguredProps) {
  const [before, number, ...after] = text.split(NUMBER);
  if (what === undefined || number === undefined) return <>{text}</>;
  return (
    <>
      {before}
      <Explain what={what} rule={rule}>
        {number}
      </Explain>
      {after.join('')}
    </>
  );
}
