import { useLingui } from '@lingui/react';
import { useState } from 'react';
import { STYLES, type Style } from '../../../shared/decks/content.ts';
import { useContent, useLocal } from '../../game.ts';
import { Icon } from '../../icons/Icon.tsx';
import { TalkCard } from '../stap/TalkCard.tsx';
import { styleText } from '../stap/words.ts';

/** The conversation cards of all six flavours, one at a time. @param own one's own, which stands elsewhere already */
export function SixCards({ own }: { own: Style | null }) {
  const { _ } = useLingui();
  const local = useLocal();
  const content = useContent();
  const [open, setOpen] = useState<Style | null>(null);
  return (
    <section className="kk-stack kk-gap-3" aria-labelledby="theedoos-kaarten">
      <h2 id="theedoos-kaarten">
        {_(own === null ? 'stappen.theedoos.zes-kaarten' : 'stappen.theedoos.andere-kaarten')}
      </h2>
      <div className="theedoos__cards">
        {STYLES.filter((style) => style !== own).map((style) => (
          <button
            key={style}
            type="button"
            className="theedoos__card"
            data-style={style}
            aria-expanded={open === style}
            onClick={() => setOpen(open === style ? null : style)}
          >
            <Icon name={style} size={24} stroke={2.3} />
            {local(styleText(content, style).name)}
          </button>
        ))}
      </div>
      {open === null ? null : <TalkCard style={open} heading={_('stappen.theedoos.praatkaart')} />}
    </section>
  );
}
