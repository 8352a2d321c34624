import { useEffect, useState } from 'react';
import type { Measure } from '../../../board/rings/cut.ts';

/** Widths of texts in a font, in CSS pixels; another function once the font itself was loaded. */
export function useMeasure(font: string): Measure {
  const [measure, setMeasure] = useState<Measure>(() => measureIn(font));
  useEffect(() => {
    let over = false;
    const renew = (): void => {
      if (!over) setMeasure(() => measureIn(font));
    };
    document.fonts.load(font).then(renew, renew);
    return () => {
      over = true;
    };
  }, [font]);
  return measure;
}

function measureIn(font: string): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  if (context) context.font = font;
  return (text) => {
    const width = known.get(text) ?? context?.measureText(text).width ?? 0;
    known.set(text, width);
    return width;
  };
}
