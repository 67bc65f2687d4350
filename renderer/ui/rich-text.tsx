/** A sentence with marked parts: '<b>strong</b>' and '<e>an amount in its tone</e>'. Nothing else is markup. */
import { Fragment } from 'react';
import type { Tone } from './tone';

type Props = { text: string; tone?: Tone };

export const RichText = ({ text, tone = 'plain' }: Props) =>
  text.split(/(<b>.*?<\/b>|<e>.*?<\/e>)/u).map((part, place) => {
    // Parts have no other identity than their place.
    const key = `${place}`;
    if (part.startsWith('<b>')) return <b key={key}>{part.slice(3, -4)}</b>;
    if (part.startsWith('<e>')) {
      return (
        <b key={key} className={tone}>
          {part.slice(3, -4)}
        </b>
      );
    }
    return <Fragment key={key}>{part}</Fragment>;
  });
